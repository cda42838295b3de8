/** A hundred random edits in a row under `vite dev`, in one document: what is there after each is what the app says, and in the end what a new start has. */
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../harness/chromium.ts';
import { actionsModule, answersOf, FIRST_STATE, inlineFunctions, isBroken, namesOf, passedModule, randomStates, WRAPPER } from '../harness/edited-app.ts';
import type { EditedApp } from '../harness/edited-app.ts';
import { viteServe } from './vite-cli.ts';
import type { RunningServer } from './vite-cli.ts';
import { copyApp, copyFolder } from './work-copy.ts';
import type { WorkCopy } from './work-copy.ts';

const EDITS = Number(process.env['EDITS'] ?? 100);
const SEED = Number(process.env['SEED'] ?? 1);
const here = fileURLToPath(new URL('.', import.meta.url));

let browser: Browser;
const ends: (() => unknown)[] = [];
beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});
afterAll(async () => browser?.close());

interface Host {
  readonly copy: () => WorkCopy;
  readonly path: string;
  readonly write: (copy: WorkCopy, state: EditedApp) => void;
  /** Whether Vite loads the page anew: it does where a module of the browser changes, or one that this imports, and no plugin refreshes it. */
  readonly reloads: (before: EditedApp, after: EditedApp) => boolean;
  readonly expected: (state: EditedApp) => Readonly<Record<string, string>>;
}

/** Calls all that it is given, and shows the answers by their names. */
const CALLER = `'use client';
import { useState } from 'react';
export function CallAll({ calls }) {
  const [shown, setShown] = useState('');
  const click = async () => {
    setShown('');
    const answers = await Promise.all(Object.entries(calls).map(async ([name, call]) => [name, await call().catch((error) => 'threw ' + error)]));
    setShown(JSON.stringify(Object.fromEntries(answers)));
  };
  return <p><button onClick={click}>call</button> <output>{shown}</output></p>;
}
`;

const importOf = (state: EditedApp, from: string): string =>
  namesOf(state, 'actions').length === 0 ? '' : `import { ${namesOf(state, 'actions').join(', ')} } from '${from}';\n`;

const written = new Map<string, string>();
function writeChanged({ root, write }: WorkCopy, file: string, text: string): void {
  if (written.get(`${root}/${file}`) !== text) write(file, text);
  written.set(`${root}/${file}`, text);
}

function writeActions(copy: WorkCopy, folder: string, state: EditedApp): void {
  writeChanged(copy, `${folder}/passed.js`, passedModule(state, './wrapped.js'));
  const text = actionsModule(state, MODULES);
  if (text !== null) writeChanged(copy, `${folder}/actions.js`, text);
}

const MODULES = { wrapper: './wrapped.js', passed: './passed.js' };

/** After what imports it no longer does. */
function removeActions(copy: WorkCopy, folder: string, state: EditedApp): void {
  if (actionsModule(state, MODULES) !== null) return;
  const file = `${folder}/actions.js`;
  try {
    written.delete(`${copy.root}/${file}`);
    copy.remove(file);
  } catch {
    // It went away with an earlier edit.
  }
}

const textOfActions = (state: EditedApp): string => `${actionsModule(state, MODULES)}${passedModule(state, '')}`;

const server: Host = {
  copy: () => {
    const copy = copyApp(here);
    copy.write('routes/wrapped.js', WRAPPER);
    copy.write('routes/call-all.jsx', CALLER);
    return copy;
  },
  path: '/?show=routes/edited',
  write: (copy, state) => {
    writeActions(copy, 'routes', state);
    writeChanged(
      copy,
      'routes/client.jsx',
      `'use client';\nimport { CallAll } from './call-all.jsx';\n${importOf(state, './actions.js')}export const Client = ({ more }) => <CallAll calls={{ ...more${namesOf(
        state,
        'actions',
      )
        .map((name) => `, ${name}`)
        .join('')} }} />;\n`,
    );
    const inline = namesOf(state, 'page');
    writeChanged(
      copy,
      'routes/edited.tsx',
      `import { Client } from './client.jsx';\nexport default function Page() {\n  ${inlineFunctions(state)}  return <Client more={{ ${inline.map((name) => `'Page.${name}': ${name}`).join(', ')} }} />;\n}\n`,
    );
    removeActions(copy, 'routes', state);
  },
  reloads: (before, after) => textOfActions(before) !== textOfActions(after),
  expected: (state) => ({
    ...answersOf(state, 'actions'),
    ...Object.fromEntries(Object.entries(answersOf(state, 'page')).map(([name, value]) => [`Page.${name}`, value])),
  }),
};

const example = fileURLToPath(new URL('../../examples/vite-spa/', import.meta.url));
const spa: Host = {
  copy: () => {
    const copy = copyFolder(example, here);
    copy.write('server/wrapped.js', WRAPPER);
    copy.write('src/call-all.jsx', CALLER);
    return copy;
  },
  path: '/',
  write: (copy, state) => {
    writeActions(copy, 'server', state);
    writeChanged(
      copy,
      'src/app.tsx',
      `import { CallAll } from './call-all.jsx';\n${importOf(state, '@server/actions.js')}export const App = () => <CallAll calls={{ ${namesOf(state, 'actions').join(', ')} }} />;\n`,
    );
    removeActions(copy, 'server', state);
  },
  reloads: () => false,
  expected: (state) => answersOf(state, 'actions'),
};

test.each([
  ['vite dev with plugin-rsc', server],
  ['vite dev with serverFunctions()', spa],
] as const)(
  '%s',
  async (_, host) => {
    const copy = host.copy();
    ends.push(() => copy.removeAll());
    host.write(copy, FIRST_STATE);
    const develop = async (): Promise<RunningServer> => {
      const started = await viteServe({ root: copy.root }, 'dev');
      ends.push(() => started.stop());
      return started;
    };
    const running = await develop();
    const page = await browser.newPage();
    ends.push(() => page.close());
    await page.goto(running.url + host.path);
    // Vite may find a dependency at the first visit, bundle it, and load the page again.
    await page.waitForTimeout(3000);
    await page.goto(running.url + host.path);
    await expect.poll(() => answers(page), { timeout: 20_000 }).toEqual(host.expected(FIRST_STATE));
    await mark(page);

    const ids = new Map<string, string>();
    page.on('request', (request) => {
      const id = request.headers()['server-function'];
      if (request.method() === 'POST' && id !== undefined) ids.set(id, request.postData() ?? '');
    });
    const done: string[] = [];
    const reloads: string[] = [];
    let before: EditedApp | null = FIRST_STATE;
    for (const state of randomStates(SEED, EDITS)) {
      host.write(copy, state);
      done.push(state.edit);
      // Nobody edits faster; the watcher takes two writes in one moment for one.
      await page.waitForTimeout(250);
      if (isBroken(state)) {
        before = null;
        continue;
      }
      const shown = before === null ? () => answersOfMended(page, running.url + host.path) : () => answers(page);
      await expect.poll(shown, { timeout: 60_000, message: done.join('\n') }).toEqual(host.expected(state));
      const mayReload = before === null || host.reloads(before, state);
      before = state;
      if (await isMarked(page)) continue;
      if (!mayReload) reloads.push(state.edit);
      await mark(page).catch(() => {});
    }
    expect(reloads).toEqual([]);

    const state = await stateOf(running.url + host.path, ids);
    // Both would write into one cache of dependencies.
    await running.stop();
    const fresh = await develop();
    await stateOf(fresh.url + host.path, ids);
    expect(await stateOf(fresh.url + host.path, ids)).toEqual(state);
  },
  1_200_000,
);

/** A mark that is lost when the page is loaded anew. */
async function mark(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
}

/** False where it is being loaded anew right now. */
const isMarked = (page: Page): Promise<boolean> => page.evaluate(() => 'sameDocument' in globalThis).catch(() => false);

/** What a page that is opened now shows, and which of the ids that were ever called lead to something. */
async function stateOf(url: string, ids: ReadonlyMap<string, string>): Promise<{ readonly shown: unknown; readonly endpoints: readonly string[] }> {
  const page = await browser.newPage();
  try {
    await page.goto(url);
    await page.getByRole('button', { name: 'call' }).waitFor();
    await page.waitForTimeout(1000);
    const shown = await answers(page);
    const { origin } = new URL(url);
    const calls = [...ids].map(async ([id, body]) => ({
      id,
      status: (await fetch(url, { method: 'POST', headers: { 'server-function': id, 'content-type': 'text/plain', origin }, body })).status,
    }));
    return { shown, endpoints: (await Promise.all(calls)).filter(({ status }) => status !== 404).map(({ id }) => id) };
  } finally {
    await page.close();
  }
}

async function answers(page: Page): Promise<unknown> {
  try {
    await page.getByRole('button', { name: 'call' }).click({ timeout: 1000 });
    return JSON.parse((await page.locator('output:not(:empty)').textContent({ timeout: 10_000 })) ?? '');
  } catch (error) {
    return String(error).split('\n')[0];
  }
}

/**
 * A page that was loaded while the app was broken is an error page. Vite loads it anew when the app is mended, if it listens by then;
 * a mend between the page and its socket reaches nobody, and a person loads the page again.
 */
async function answersOfMended(page: Page, url: string): Promise<unknown> {
  const found = await answers(page);
  // Where Vite loads the page at the same moment, the browser makes one navigation of two, and this one has no end. What is shown then is asked again.
  if ((await page.locator('button').count()) === 0) await page.goto(url, { timeout: 5000 }).catch(() => {});
  return found;
}
