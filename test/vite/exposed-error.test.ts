/** An error that is meant for the user, in a build with `serverFunctions()`: the client's bundle, run here, calls `vite preview` over HTTP. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import * as vite8 from 'vite';
import * as vite7 from 'vite-7';
import { serverFunctions } from '../../src/hosts/vite/index.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const ends: (() => unknown)[] = [];
afterEach(async () => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  for (const end of ends.splice(0).reverse()) await end();
});

const FILES = {
  'package.json': '{ "name": "shop", "type": "module" }',
  'errors.js':
    "import { defineExposedError } from 'babel-plugin-use-server/runtime/exposed-error';\nexport const OutOfStock = defineExposedError('out-of-stock', ['left']);\n",
  'actions.js': `'use server';
import { OutOfStock } from './errors.js';
export async function order(count) {
  if (count > 5) throw new Error('password of the database');
  if (count > 3) throw Object.assign(new OutOfStock('Only 3 are left.', { left: 3 }), { supplier: 'SECRET' });
  return count;
}
`,
  'main.js': `import { createServerCallback, setServerCallback } from 'babel-plugin-use-server/runtime/client';
import { order } from './actions.js';
import { OutOfStock } from './errors.js';
setServerCallback(createServerCallback({ url: globalThis.shopUrl }));
globalThis.tryToOrder = (count) => order(count).then(
  (ordered) => ({ ordered }),
  (error) => ({ isOutOfStock: error instanceof OutOfStock, message: error.message, fields: error.fields, rest: error.supplier }),
);
`,
};

type Vite = Pick<typeof vite8, 'createBuilder' | 'preview'>;

test.each([
  ['Vite 8', vite8 as Vite],
  ['Vite 7', vite7 as never],
])(
  '%s: it crosses with its message and its fields, and no other error does',
  async (_, vite: Vite) => {
    mkdirSync(join(here, 'dist'), { recursive: true });
    const root = mkdtempSync(join(here, 'dist', 'exposed-'));
    ends.push(() => rmSync(root, { recursive: true, force: true, maxRetries: 3 }));
    for (const [file, text] of Object.entries(FILES)) writeFileSync(join(root, file), text);
    const config = {
      configFile: false,
      logLevel: 'silent',
      root,
      plugins: [serverFunctions()] as never,
      build: { modulePreload: false },
      environments: { client: { build: { rollupOptions: { input: join(root, 'main.js') } } } },
      preview: { port: 0, host: '127.0.0.1' },
    } as const;
    // What Vitest sets is no production.
    vi.stubEnv('NODE_ENV', 'production');
    await (await vite.createBuilder(config)).buildApp();
    const server = await vite.preview(config);
    ends.push(() => server.close());
    const address = server.httpServer.address();
    vi.stubGlobal('shopUrl', `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`);
    vi.stubGlobal('tryToOrder', undefined);
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    ends.push(() => error.mockRestore());
    const assets = join(root, 'dist/client/assets');
    await import(/* @vite-ignore */ pathToFileURL(join(assets, readdirSync(assets).find((name) => name.endsWith('.js')) ?? '')).href);
    const tryToOrder = Reflect.get(globalThis, 'tryToOrder') as (count: number) => Promise<unknown>;
    expect(await tryToOrder(2)).toEqual({ ordered: 2 });
    expect(await tryToOrder(4)).toEqual({ isOutOfStock: true, message: 'Only 3 are left.', fields: { left: 3 }, rest: undefined });
    const hidden = await tryToOrder(6);
    expect(hidden).toMatchObject({ isOutOfStock: false, fields: undefined });
    expect(JSON.stringify(hidden)).not.toContain('password');
  },
  60_000,
);
