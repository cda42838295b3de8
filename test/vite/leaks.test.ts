/**
 * The ways on which a module gets into a client of Vite without being seen by Vite's plugins: what the dependency optimiser bundles, in
 * Vite 7 (esbuild) and in Vite 8 (Rolldown), workers, and files that other plugins turn into JavaScript. On none of them the text of a
 * Server Function reaches a browser; what can be called is called over HTTP.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import rsc from '@vitejs/plugin-rsc';
import { afterEach, describe, expect, test } from 'vitest';
import * as vite8 from 'vite';
import type { InlineConfig, ViteDevServer } from 'vite';
import * as vite7 from 'vite-7';
import useServer, { serverFunctions } from '../../src/hosts/vite/index.ts';
import { endServer } from './end-of-server.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const MARKER = 'a key of the server';
const ends: (() => unknown)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

type Vite = Pick<typeof vite8, 'createServer' | 'createBuilder'>;
const VITES: readonly (readonly [string, Vite])[] = [
  ['Vite 8', vite8],
  ['Vite 7', vite7 as never],
];

/** Nothing that a bundler works out beforehand. */
const ACTIONS = `'use server';\nexport async function charge(amount) { return globalThis.String('${MARKER}').length + amount; }\n`;

function project(files: Readonly<Record<string, string>>): string {
  mkdirSync(join(here, 'dist'), { recursive: true });
  const root = mkdtempSync(join(here, 'dist', 'leaks-'));
  ends.push(() => rmSync(root, { recursive: true, force: true, maxRetries: 3 }));
  const all = {
    'package.json': '{ "name": "shop", "type": "module", "dependencies": { "billing": "1.0.0" } }',
    'index.html': '<script type="module" src="/main.js"></script>',
    'node_modules/billing/package.json': JSON.stringify({
      name: 'billing',
      version: '1.0.0',
      type: 'module',
      exports: { '.': './index.js', './actions': './actions.js', './inline': './inline.js', './view': './view.jsx' },
    }),
    'node_modules/billing/index.js': "import { charge } from './actions.js';\nexport const pay = () => charge(1);\n",
    'node_modules/billing/actions.js': ACTIONS,
    'node_modules/billing/view.jsx': "import { charge } from './actions.js';\nexport const pay = () => <button onClick={charge} />;\n",
    'node_modules/billing/inline.js': `export function make(id) { return async () => { 'use server'; return '${MARKER}' + id; }; }\nexport const pay = make(1);\n`,
    ...files,
  };
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

const quiet: InlineConfig = { configFile: false, logLevel: 'silent', server: { port: 0, host: '127.0.0.1', watch: null, ws: false } };

async function develop({ createServer }: Vite, root: string, config: InlineConfig): Promise<{ readonly server: ViteDevServer; readonly url: string }> {
  const server = await createServer({ ...quiet, root, ...config });
  ends.push(() => endServer(server));
  await server.listen();
  const address = server.httpServer?.address();
  return { server, url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}` };
}

/** Everything that a page gets that loads this module, answers with errors included. */
async function loaded(url: string, path: string, seen: Map<string, string> = new Map()): Promise<ReadonlyMap<string, string>> {
  if (seen.has(path)) return seen;
  const text = await (await fetch(url + path, { headers: { accept: '*/*' } })).text();
  seen.set(path, text);
  const quoted = [...text.matchAll(/(?:from|import|URL)\s*\(?\s*"(\/[^"]*)"/g)].map(([, found]) => found ?? '');
  for (const next of [...quoted, ...[...text.matchAll(/"(\.\/[^"]*\.js[^"]*)"/g)].map(([, found]) => new URL(found ?? '', `http://x${path}`).pathname)]) {
    if (!next.startsWith('/@vite/') && !next.includes('plugin-rsc')) await loaded(url, next, seen);
  }
  return seen;
}

function textsIn(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** The names alone: the texts are long. */
function placesOf(words: string, texts: ReadonlyMap<string, string>): string[] {
  return [...texts].flatMap(([name, text]) => (text.includes(words) ? [name] : []));
}

const call = (url: string, id: string): Promise<Response> =>
  fetch(`${url}/`, { method: 'POST', headers: { 'server-function': encodeURIComponent(id), 'content-type': 'text/plain', origin: url }, body: '[1]' });

const PLUGINS = {
  'serverFunctions()': () => [serverFunctions()],
  'useServer() beside rsc()': () => [useServer(), rsc({ serverHandler: false })],
} as const;

/** How a package is dealt with, and what the page imports of it. */
const WAYS: readonly (readonly [string, NonNullable<InlineConfig['optimizeDeps']>, readonly string[]])[] = [
  ['found by the optimiser', {}, ['billing', 'billing/actions', 'billing/view']],
  ['in `optimizeDeps.include`', { include: ['billing/actions'] }, ['billing/actions', 'billing']],
  ['in `optimizeDeps.exclude`', { exclude: ['billing'] }, ['billing', 'billing/actions', 'billing/view']],
  ['without the search for dependencies', { noDiscovery: true }, ['billing', 'billing/actions']],
];

const mainOf = (specifier: string): string => `import * as billing from '${specifier}';\nglobalThis.billing = billing;\n`;

describe.each(VITES)('%s', (_version, vite) => {
  describe.each(Object.entries(PLUGINS))('%s, development', (title, plugins) => {
    test.each(WAYS)(
      'a package %s',
      async (_way, optimizeDeps, specifiers) => {
        const root = project(Object.fromEntries(specifiers.map((specifier, index) => [`main${index}.js`, mainOf(specifier)])));
        const { url } = await develop(vite, root, { plugins: plugins() as never, optimizeDeps: { entries: ['main*.js'], ...optimizeDeps } });
        for (const index of specifiers.keys()) {
          const texts = await loaded(url, `/main${index}.js`);
          expect(placesOf(MARKER, texts)).toEqual([]);
          expect(placesOf('createServerReference', texts)).not.toEqual([]);
          const id = /"([^"\n]*billing[^"\n]*#charge)"/.exec([...texts.values()].join('\n'))?.[1] ?? '';
          expect(id).not.toBe('');
          if (title !== 'serverFunctions()') continue;
          const answer = await call(url, id);
          expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining(String(MARKER.length + 1))]);
        }
        expect(placesOf(MARKER, textsIn(join(root, 'node_modules/.vite')))).toEqual([]);
      },
      60_000,
    );

    test('an inline Server Function of a package is an error, and not shipped', async () => {
      const root = project({ 'main.js': mainOf('billing/inline') });
      const { url } = await develop(vite, root, { plugins: plugins() as never, optimizeDeps: { exclude: ['billing'] } });
      const texts = await loaded(url, '/main.js');
      // The page of an error shows where it is.
      const modules = new Map([...texts].filter(([, text]) => !/client-module-defines-server-function|is not a Server Function/.test(text)));
      expect(modules.size).toBeLessThan(texts.size);
      expect(placesOf(MARKER, modules)).toEqual([]);
    }, 60_000);

    test('what was bundled with other settings is bundled anew', async () => {
      const root = project({ 'main.js': mainOf('billing') });
      const idsWith = async (salt: string): Promise<string> => {
        const ids = { salt, readable: false };
        const { server, url } = await develop(vite, root, {
          plugins: (title === 'serverFunctions()' ? [serverFunctions({ ids })] : [useServer({ ids }), rsc({ serverHandler: false })]) as never,
        });
        const texts = await loaded(url, '/main.js');
        const text = [...texts.values()].join('\n');
        await endServer(server);
        return /"([^"\s]*[\da-f]{40})"/.exec(text)?.[1] ?? '';
      };
      const first = await idsWith('one');
      expect(first).not.toBe('');
      expect(await idsWith('two')).not.toBe(first);
      expect(await idsWith('one')).toBe(first);
    }, 60_000);
  });

  test('the optimiser of a server registers the functions of packages', async () => {
    const root = project({ 'main.js': '' });
    const { server } = await develop(vite, root, {
      plugins: PLUGINS['useServer() beside rsc()']() as never,
      environments: {
        ssr: { resolve: { noExternal: ['billing'] }, optimizeDeps: { include: ['billing/actions'] } },
        rsc: { resolve: { noExternal: ['billing'] }, optimizeDeps: { include: ['billing/actions'] } },
      },
    });
    for (const name of ['ssr', 'rsc']) await server.environments[name]?.transformRequest('/main.js');
    const filesWith = (words: string): string[] => placesOf(words, textsIn(join(root, 'node_modules/.vite'))).filter((file) => !file.endsWith('.map'));
    await expect.poll(() => filesWith('registerServerReference'), { timeout: 30_000 }).toContain('deps_rsc/billing_actions.js');
    await expect.poll(() => filesWith('createServerReference'), { timeout: 30_000 }).toContain('deps_ssr/billing_actions.js');
    expect(filesWith(MARKER)).toEqual(['deps_rsc/billing_actions.js']);
  }, 90_000);

  describe('a build with serverFunctions()', () => {
    const WORKER = "import { charge } from 'billing/actions';\nself.onmessage = async () => self.postMessage(await charge(1));\n";

    async function built(
      files: Readonly<Record<string, string>>,
      config: InlineConfig = {},
    ): Promise<{ readonly root: string; readonly client: ReadonlyMap<string, string>; readonly error: string }> {
      const root = project(files);
      const builder = await vite.createBuilder({ ...quiet, root, plugins: [serverFunctions()] as never, ...config });
      const error = await builder.buildApp().then(() => '', String);
      return { root, client: textsIn(join(root, 'dist/client')), error };
    }

    test.each([
      ['as a URL', "new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });\n", {}],
      ['by `?worker`', "import W from './worker.js?worker';\nnew W();\n", {}],
      ['inlined', "import W from './worker.js?worker&inline';\nnew W();\n", {}],
      ['as a module, with maps', "import W from './worker.js?worker';\nnew W();\n", { worker: { format: 'es' }, build: { sourcemap: true } }],
    ] as const)(
      'of a worker, %s: stubs, whose functions are served',
      async (_way, main, config) => {
        const { root, client, error } = await built({ 'main.js': main, 'worker.js': WORKER }, config as InlineConfig);
        expect(error).toBe('');
        const texts = new Map([
          ...client,
          [
            'decoded',
            [...client.values()]
              .flatMap((text) => [...text.matchAll(/[\w+/]{200,}={0,2}/g)])
              .map(([data]) => Buffer.from(data, 'base64').toString())
              .join('\n'),
          ],
        ]);
        expect(placesOf(MARKER, texts)).toEqual([]);
        expect(readFileSync(join(root, 'dist/server/use-server-manifest.json'), 'utf8')).toContain('"charge"');
      },
      60_000,
    );

    test('of a module with a fault: the error, with its place and its lines, once', async () => {
      const { error } = await built({
        'main.js': "import { ok } from './actions.js';\nglobalThis.ok = ok;\n",
        'actions.js': "'use server';\nexport function save() {}\nexport async function ok() {}\n",
      });
      expect(error.match(/actions\.js:2:\d+: error function-not-async/g)).toHaveLength(1);
      if (_version === 'Vite 8') expect(error.match(/> 2 \| export function save\(\) \{\}/g)).toHaveLength(1);
    }, 60_000);

    test('of a module that is none before another plugin has made it one: refused', async () => {
      const mark = { name: 'mark', transform: { filter: { id: /\.mark$/ }, handler: (code: string) => ({ code: code.replace('# ', ''), map: null }) } };
      const { client, error } = await built(
        { 'main.js': "import { charge } from './actions.mark';\nglobalThis.charge = charge;\n", 'actions.mark': `# ${ACTIONS}` },
        { plugins: [serverFunctions(), mark] as never },
      );
      expect(error).toMatch(/untransformed-module: `actions\.mark` has a 'use server' directive/);
      expect(placesOf(MARKER, client)).toEqual([]);
    }, 60_000);

    test('of a file that is shipped as an asset: refused', async () => {
      const { client, error } = await built({
        'main.js': "globalThis.url = new URL('./actions.js', import.meta.url).href;\n",
        'actions.js': `${ACTIONS}//${' '.repeat(5000)}`,
      });
      expect(error).toMatch(/untransformed-module: `actions\.js` has a 'use server' directive/);
      expect(placesOf(MARKER, client)).toEqual([]);
    }, 60_000);

    test.each([
      ['in a URL of a module', "globalThis.url = new URL('./actions.js', import.meta.url).href;\n"],
      ['in a URL of a module, by a path with a variable', 'globalThis.url = new URL(`./act${globalThis.end}.js`, import.meta.url).href;\n'],
      ['by `?url`', "import url from './actions.js?url';\nglobalThis.url = url;\n"],
      ['by `?url&inline`', "import url from './actions.js?url&inline';\nglobalThis.url = url;\n"],
      ['as text', "import text from './actions.js?raw';\nglobalThis.text = text;\n"],
      ['as text, among others', "globalThis.texts = import.meta.glob('./act*.js', { query: '?raw', import: 'default', eager: true });\n"],
      ['in a worker', "import W from './worker.js?worker&inline';\nnew W();\n"],
    ])('of a small file that is shipped %s: refused', async (_way, main) => {
      const worker = "import text from './actions.js?raw';\nself.postMessage(text);\n";
      const { client, error } = await built({ 'main.js': main, 'worker.js': worker, 'actions.js': ACTIONS });
      expect(error).toMatch(/untransformed-module: `actions\.js` has a 'use server' directive[^]*shipped as it is/);
      expect(client.size).toBe(0);
    });

    test.each(['ts', 'tsx', 'mjs', 'cts'])('of a small `.%s` file in a URL: refused', async (extension) => {
      const { error } = await built({
        'main.js': `globalThis.url = new URL('./actions.${extension}', import.meta.url).href;\n`,
        [`actions.${extension}`]: ACTIONS.replace('(amount)', extension.includes('t') ? '(amount: number)' : '(amount)'),
      });
      expect(error).toContain(`untransformed-module: \`actions.${extension}\` has a 'use server' directive`);
    });

    test('of files without the directive: they are shipped', async () => {
      const { client, error } = await built({
        'main.js': "import text from './plain.js?raw';\nglobalThis.all = [text, new URL('./plain.js', import.meta.url).href];\n",
        'plain.js': `export const text = 'Mark it with "use server".';\n`,
      });
      expect(error).toBe('');
      expect(placesOf('data:text/javascript;base64,', client)).toHaveLength(1);
    });
  });

  test('a server does not send the source of a module as text, or in a URL', async () => {
    const root = project({ 'text.js': "import './actions.js?raw';\n", 'url.js': "import './actions.js?url&inline';\n", 'actions.js': ACTIONS });
    const { url } = await develop(vite, root, { plugins: [serverFunctions()] as never });
    for (const path of ['/actions.js?import&raw', '/actions.js?import&url&inline', '/actions.js?raw']) {
      const answer = await fetch(url + path, { headers: { accept: '*/*' } });
      expect([path, answer.status, await answer.text()]).toEqual([path, 500, expect.stringContaining('untransformed-module: `actions.js`')]);
    }
  });
});
