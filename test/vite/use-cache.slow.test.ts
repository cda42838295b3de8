/**
 * Beside a plugin that compiles `'use cache'` with plugin-rsc's own hoister, as an app of plugin-rsc does: what is cached stands beside
 * Server Functions, inside them and around them. Ours is the first to see the text wherever it stands in the list; a plugin that is in
 * front of it all the same leaves less for it to know.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readManifest } from '../../src/manifest.ts';
import { launchChromium } from '../harness/chromium.ts';
import { visit } from './routes.ts';
import { viteBuild, viteServe } from './vite-cli.ts';
import { copyApp } from './work-copy.ts';
import type { WorkCopy } from './work-copy.ts';

interface Order {
  readonly plugins: string;
  /** What the names of functions inside `Card` begin with. */
  readonly card: string;
  /** A Server Function captures a cached function of the page. */
  readonly canCaptureCached: boolean;
}

const ORDERS: Readonly<Record<string, Order>> = {
  'ours first': { plugins: '[useServer(), useCache({}), RSC]', card: 'Card', canCaptureCached: true },
  'ours last': { plugins: '[RSC, useCache({}), useServer()]', card: 'Card', canCaptureCached: true },
  'behind one with enforce': {
    plugins: "[useCache({ enforce: 'pre' }), useServer(), RSC]",
    card: '$$hoist_1_Card',
    canCaptureCached: false,
  },
};

const configOf = (plugins: string): string => `import rsc from '@vitejs/plugin-rsc';
import { transformHoistInlineDirective } from '@vitejs/plugin-rsc/transforms';
import useServer from 'babel-plugin-use-server/vite';
import { defineConfig, parseAstAsync } from 'vite';

const useCache = (more) => ({
  name: 'use-cache',
  ...more,
  async transform(code, id) {
    if (!code.includes('use cache')) return null;
    const program = await parseAstAsync(code, { lang: 'tsx' });
    const { output } = transformHoistInlineDirective(code, program, { runtime: (value) => \`cached(\${value})\`, directive: 'use cache', rejectNonAsyncFunction: true, noExport: true });
    if (!output.hasChanged()) return null;
    output.append('\\nimport { cached } from "/cache.ts";');
    return { code: output.toString(), map: output.generateMap({ hires: 'boundary' }) };
  },
});

export default defineConfig(({ command }) => {
  const RSC = rsc({ entries: { rsc: command === 'build' ? './entry.rsc.tsx' : './entry.dev.tsx', ssr: './entry.ssr.tsx', client: './entry.browser.tsx' } });
  return { plugins: ${plugins} };
});
`;

/** A cache that keeps everything, and by what each function returned, how often it ran. */
const CACHE = `const results = new WeakMap<object, Map<string, Promise<unknown>>>();
const runs = new Map<string, number>();

export function cached<A extends readonly unknown[], R>(run: (...args: A) => Promise<R>): (...args: A) => Promise<R> {
  const known = results.get(run) ?? new Map<string, Promise<unknown>>();
  results.set(run, known);
  return (...args) => {
    const key = JSON.stringify(args);
    if (!known.has(key)) known.set(key, run(...args));
    return known.get(key) as Promise<R>;
  };
}

export function nth(what: string): string {
  runs.set(what, (runs.get(what) ?? 0) + 1);
  return \`\${what}, made \${runs.get(what)} times\`;
}
`;

const ACTIONS = `'use server';
import { nth } from '../cache.ts';

async function price(piece: string) {
  'use cache';
  return nth(\`price of \${piece}\`);
}

export async function pay(piece: string) {
  return [await price(piece), await price(piece)];
}
`;

const ROUTE = `import { nth } from '../cache.ts';
import { Caller } from '../components/caller.tsx';
import { pay } from '../modules/prices.ts';

async function greeting(name: string) {
  'use cache';
  return nth(\`hello \${name}\`);
}

async function Card({ title }: { readonly title: string }) {
  'use cache';
  const label = nth(title);
  async function inCached(more: string) {
    'use server';
    return label + more;
  }
  return <Caller call={inCached} args={['!']} />;
}

export default async function Page() {
  const text = await greeting('Ada');
  const unit = 'kg';
  async function beside() {
    'use server';
    return [text, await greeting('Ada')];
  }
  async function around(count: number) {
    'use server';
    const weigh = async (each: number) => {
      'use cache';
      return nth(\`\${count * each} \${unit}\`);
    };
    return [await weigh(2), await weigh(2), await weigh(3)];
  }
  const local = async () => {
    'use cache';
    return nth(\`a local in \${unit}\`);
  };
  async function capturing() {
    'use server';
    return [await local(), await local()];
  }
  return (
    <>
      <Caller call={beside} />
      <Caller call={around} args={[5]} />
      <Caller call={capturing} />
      <Caller call={pay} args={['tea']} />
      <Card title="a card" />
    </>
  );
}
`;

const once = (what: string): string => `${what}, made 1 times`;
const twice = (what: string): string => JSON.stringify([once(what), once(what)]);
const shownIn = ({ canCaptureCached }: Order): readonly unknown[] => [
  twice('hello Ada'),
  JSON.stringify([once('10 kg'), once('10 kg'), once('15 kg')]),
  canCaptureCached ? twice('a local in kg') : expect.stringContaining('threw'),
  twice('price of tea'),
  JSON.stringify(`${once('a card')}!`),
];

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
}, 120_000);
afterAll(async () => {
  await browser?.close();
});

describe.each(Object.entries(ORDERS))('%s', (_, order) => {
  let copy: WorkCopy;

  beforeAll(() => {
    copy = copyApp(fileURLToPath(new URL('.', import.meta.url)));
    // The package around it says that its modules have no side effects; the entry of the browser has nothing else.
    copy.write('package.json', JSON.stringify({ private: true, type: 'module' }));
    copy.write('vite.config.ts', configOf(order.plugins));
    copy.write('cache.ts', CACHE);
    copy.write('modules/prices.ts', ACTIONS);
    copy.write('routes/use-cache.tsx', ROUTE);
  });
  afterAll(() => {
    copy?.removeAll();
  });

  test('a build', async () => {
    await viteBuild({ root: copy.root });
    const { references } = readManifest(readFileSync(`${copy.root}/dist/rsc/use-server-manifest.json`, 'utf8'));
    const names = Object.values(references)
      .filter(({ module }) => /use-cache|prices/.test(module))
      .map(({ name }) => name);
    expect(names.sort()).toEqual([`${order.card}.inCached`, 'Page.around', 'Page.beside', 'Page.capturing', 'pay']);
    const server = await viteServe({ root: copy.root }, 'preview');
    try {
      // The second time everything is there already.
      for (const _visit of [1, 2]) expect(await visit(await browser.newPage(), server.url, 'use-cache')).toEqual(shownIn(order));
    } finally {
      await server.stop();
    }
  }, 120_000);

  test('development', async () => {
    const server = await viteServe({ root: copy.root }, 'dev');
    try {
      const page = await browser.newPage();
      // At the first visit Vite may bundle dependencies, and load everything again.
      await visit(page, server.url, 'captured');
      await page.waitForTimeout(3000);
      for (const _visit of [1, 2]) expect(await visit(await browser.newPage(), server.url, 'use-cache')).toEqual(shownIn(order));
    } finally {
      await server.stop();
    }
  }, 120_000);
});
