/** A hundred random edits in a row under `next dev`: what is there after each is what the app says, and in the end what a clean build has. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../harness/chromium.ts';
import { actionsModule, answersOf, FIRST_STATE, inlineFunctions, isBroken, namesOf, passedModule, randomStates, WRAPPER } from '../harness/edited-app.ts';
import type { EditedApp } from '../harness/edited-app.ts';
import { build, dev, idsInManifest, makeApp, start } from './app.ts';
import type { App, Server } from './app.ts';

const EDITS = Number(process.env['EDITS'] ?? 100);
const SEED = Number(process.env['SEED'] ?? 1);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => browser?.close());

test.each(['turbopack', 'webpack'] as const)(
  'next dev with %s',
  async (bundler) => {
    const app = makeApp(`edits-${bundler}`, {
      withExample: false,
      routes: [],
      files: { 'app/layout.tsx': LAYOUT, 'app/edited/wrapped.js': WRAPPER, ...filesOf(FIRST_STATE) },
    });
    const page = await browser.newPage();
    let server: Server | null = await dev(app, bundler);
    const last = { state: FIRST_STATE };
    try {
      await expectState(page, server, FIRST_STATE, 'the first state');
      const done: string[] = [];
      for (const state of randomStates(SEED, EDITS)) {
        writeState(app, last.state, state);
        last.state = state;
        done.push(state.edit);
        await expectState(page, server, state, done.join('\n'));
      }
      await server.stop();
      server = null;
      const built = await build(app, bundler);
      expect(built.output).not.toMatch(/Failed to compile/);
      expect(built.code).toBe(0);
      expect(idsInManifest(app)).toHaveLength(last.state.functions.length);
      server = await start(app);
      await expectState(page, server, last.state, 'a clean build');
    } finally {
      await page.close();
      await server?.stop();
    }
  },
  3_600_000,
);

const LAYOUT = 'export default function Layout({ children }) { return <html><body>{children}</body></html>; }\n';

/** The files of a state; null for one that it does not have. */
function filesOf(state: EditedApp): Record<string, string | null> {
  const exported = namesOf(state, 'actions');
  const from = exported.length === 0 ? '' : `import { ${exported.join(', ')} } from './actions';\n`;
  const inline = namesOf(state, 'page').map((name) => `'Page.${name}': ${name}`);
  return {
    'app/edited/actions.js': actionsModule(state, { wrapper: './wrapped', passed: './passed' }),
    'app/edited/passed.js': passedModule(state, './wrapped'),
    'app/edited/client.jsx': `'use client';\nimport { CallAll } from './call-all';\n${from}export const Client = ({ more }) => <CallAll calls={{ ...more${exported.map((name) => `, ${name}`).join('')} }} />;\n`,
    'app/edited/call-all.jsx': CALLER,
    'app/edited/page.jsx': `import { Client } from './client';\nexport default function Page() {\n  ${inlineFunctions(state)}  return <Client more={{ ${inline.join(', ')} }} />;\n}\n`,
  };
}

/** Calls all that it is given, and shows the answers by their names. */
const CALLER = `'use client';
import { useState } from 'react';
export function CallAll({ calls }) {
  const [shown, setShown] = useState('');
  const click = async () => {
    const answers = [];
    for (const [name, call] of Object.entries(calls)) answers.push([name, await call().catch((error) => 'threw ' + error)]);
    setShown(JSON.stringify(Object.fromEntries(answers)));
  };
  return <p><button onClick={click}>call</button> <output>{shown}</output></p>;
}
`;

function writeState({ directory }: App, before: EditedApp, after: EditedApp): void {
  const old = filesOf(before);
  const changed = Object.entries(filesOf(after)).filter(([file, text]) => old[file] !== text);
  // A file goes after what imports it no longer does.
  for (const [file, text] of changed.sort(([, left], [, right]) => Number(left === null) - Number(right === null))) {
    const path = join(directory, file);
    mkdirSync(dirname(path), { recursive: true });
    if (text === null) rmSync(path);
    else writeFileSync(path, text);
  }
}

const expectedOf = (state: EditedApp): Record<string, string> => ({
  ...answersOf(state, 'actions'),
  ...Object.fromEntries(Object.entries(answersOf(state, 'page')).map(([name, value]) => [`Page.${name}`, value])),
});

async function expectState(page: Page, { origin, output }: Server, state: EditedApp, message: string): Promise<void> {
  const wanted = isBroken(state) ? 'broken' : expectedOf(state);
  try {
    await expect.poll(() => shownAt(page, `${origin}/edited`), { timeout: 180_000, interval: 100, message }).toEqual(wanted);
  } catch (error) {
    throw new Error(`What the server has printed last:\n${output().slice(-3000)}`, { cause: error });
  }
}

async function shownAt(page: Page, url: string): Promise<unknown> {
  try {
    const response = await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 20_000 });
    if (response?.status() !== 200) return 'broken';
    const output = page.locator('output');
    for (let attempt = 0; attempt < 10; attempt++) {
      // Before hydration nobody listens.
      await page.getByRole('button', { name: 'call' }).click({ timeout: 10_000 });
      await page.waitForTimeout(100 * (attempt + 1));
      const text = await output.textContent({ timeout: 1_000 });
      if (text !== null && text !== '') return JSON.parse(text) as unknown;
    }
    return 'no answer';
  } catch (error) {
    return String(error).split('\n')[0];
  }
}
