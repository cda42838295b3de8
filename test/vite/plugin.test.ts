/** The plugin in Vite, without a browser: what it says when something is wrong, names of environments, maps, warnings. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';
import rsc, { getPluginApi } from '@vitejs/plugin-rsc';
import { afterEach, describe, expect, test } from 'vitest';
import { createServer, resolveConfig } from 'vite';
import type { InlineConfig, Plugin, ViteDevServer } from 'vite';
import useServer, { serverFunctions } from '../../src/hosts/vite/index.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const ends: (() => unknown)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

function project(files: Readonly<Record<string, string>>): string {
  mkdirSync(join(here, 'dist'), { recursive: true });
  const root = mkdtempSync(join(here, 'dist', 'plugin-'));
  ends.push(() => rmSync(root, { recursive: true, force: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

const quiet: InlineConfig = {
  configFile: false,
  logLevel: 'silent',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
};

async function develop(root: string, plugins: unknown[], config: InlineConfig = {}): Promise<ViteDevServer> {
  const server = await createServer({ ...quiet, ...config, root, plugins: plugins as Plugin[] });
  ends.push(() => server.close());
  return server;
}

const ACTIONS = `'use server';\n\nexport async function save(note: string) {\n  return note;\n}\n`;

describe('without what it needs', () => {
  const start = (plugins: unknown[]): Promise<unknown> => resolveConfig({ ...quiet, root: here, plugins: plugins as Plugin[] }, 'build');

  test('a missing plugin-rsc is one clear error', async () => {
    await expect(start([useServer()])).rejects.toThrow(
      /@vitejs\/plugin-rsc, which is not among the plugins of this Vite config\. Add it: .*plugins: \[useServer\(\), rsc\(\)\]/s,
    );
  });

  test.each([
    ['no api at all', undefined],
    ['a manager of before 0.5.34', { manager: { serverReferenceMetaMap: {} } }],
    ['half of the interface', { manager: { serverReferences: { resolve() {}, replaceClaim() {} } } }],
  ])('a plugin-rsc that is too old (%s) is one clear error', async (_, api) => {
    await expect(start([useServer(), { name: 'rsc:minimal', api }])).rejects.toThrow(
      /has no interface for a compiler beside its own .* since 0\.5\.34\)\. Update it/,
    );
  });

  test('the order of the two does not matter', async () => {
    await expect(start([rsc({ serverHandler: false }), useServer()])).resolves.toBeDefined();
  });

  test('options that do not exist, and wrong values, are named', () => {
    expect(() => useServer({ enviroment: {} } as never)).toThrow(/Unknown option `enviroment`\. Did you mean `environment`\?/);
    expect(() => useServer({ environment: { rcs: 'x' } } as never)).toThrow(/Unknown option `environment\.rcs`\. Did you mean `environment\.rsc`\?/);
    expect(() => useServer({ manifest: true } as never)).toThrow(/`manifest` must be a string, not true/);
  });

  test.each([
    [
      'an environment of browsers',
      'client',
      /layer-mismatch: `environment\.rsc` is 'client', an environment that browsers load: .*Environments of servers are .*'rsc'/,
    ],
    [
      'one that does not exist',
      'pages',
      /layer-unknown: `environment\.rsc` is 'pages', and this Vite config has no environment of that name\. Write one of those of servers: .*'rsc'/,
    ],
  ])('the name of %s for the server is one clear error', async (_, name, message) => {
    await expect(start([useServer({ environment: { rsc: name } }), rsc({ serverHandler: false })])).rejects.toThrow(message);
  });

  test.each([
    ['useServer()', useServer],
    ['serverFunctions()', serverFunctions],
  ])('%s is refused beside RedwoodSDK, which compiles the directive itself', async (_, plugin) => {
    await expect(start([plugin(), { name: 'rwsdk:rsc-directives' }])).rejects.toThrow(
      /^RedwoodSDK.*takes no other compiler.*npx babel-plugin-use-server list$/,
    );
  });

  test('serverFunctions() never runs in an environment of browsers', async () => {
    const asClient = { name: 'as-client', config: () => ({ environments: { api: { consumer: 'client' } } }) };
    await expect(start([serverFunctions({ environment: 'api' }), asClient])).rejects.toThrow(/layer-mismatch: `environment` is 'api'/);
  });

  test('a wrong option of the compiler is found when Vite starts', async () => {
    await expect(start([useServer({ ids: { salty: 'x' } } as never), rsc({ serverHandler: false })])).rejects.toThrow(/Unknown option `ids\.salty`/);
  });

  test('an alias into another module cannot be kept, and says so', async () => {
    const aliases = { 'app/b.ts#save': 'app/a.ts#save' };
    await expect(start([useServer({ ids: { aliases } }), rsc({ serverHandler: false })])).rejects.toThrow(/cannot keep the id of 'app\/a\.ts#save'/);
    await expect(start([useServer({ ids: { aliases: { 'app/a.ts#store': 'app/a.ts#save' } } }), rsc({ serverHandler: false })])).resolves.toBeDefined();
  });
});

describe('a module', () => {
  test('has what Vite finds behind `export *`: by its extensions, by an alias, by the conditions of the server; or by the option', async () => {
    const root = project({
      'actions.ts': "'use server';\nexport * from './impl';\nexport * from '~lib';\nexport * from '#by-condition';\nexport * from 'pattern/other';\n",
      'impl.js': 'export async function fromJs() {}',
      'impl.ts': 'export async function fromTs() {}',
      'lib.ts': 'export async function fromLib() {}',
      'other.ts': 'export async function fromOther() {}',
      'server-impl.ts': 'export async function fromServer() {}',
      'client-impl.ts': 'export const fromClient = 1;',
    });
    const manifest = { name: 'app', imports: { '#by-condition': { 'react-server': './server-impl.ts', default: './client-impl.ts' } } };
    writeFileSync(join(root, 'package.json'), JSON.stringify(manifest));
    const settings = { resolve: { alias: { 'pattern/other': './other.ts' } } };
    const aliases = [
      { find: '~lib', replacement: join(root, 'lib.ts') },
      { find: /^pattern\/(.*)$/, replacement: join(root, '$1.ts') },
    ];
    const { environments } = await develop(root, [
      useServer(settings),
      rsc({ serverHandler: false }),
      { name: 'aliases', config: () => ({ resolve: { alias: aliases } }) },
    ]);
    for (const name of ['rsc', 'client']) {
      const code = (await environments[name]?.transformRequest('/actions.ts'))?.code ?? '';
      expect(['fromJs', 'fromTs', 'fromLib', 'fromOther', 'fromServer', 'fromClient'].filter((one) => code.includes(one))).toEqual([
        'fromJs',
        'fromLib',
        'fromOther',
        'fromServer',
      ]);
    }
  });

  test('is registered in `rsc`, and stubs in `ssr` and `client`, each with its own React', async () => {
    const root = project({ 'actions.ts': ACTIONS });
    const { environments, config } = await develop(root, [useServer(), rsc({ serverHandler: false })]);
    const [server, ssr, browser] = await Promise.all(['rsc', 'ssr', 'client'].map((name) => environments[name]?.transformRequest('/actions.ts')));
    expect(server?.code).toContain('"/actions.ts", "save")');
    for (const stub of [ssr, browser]) {
      expect(stub?.code).toContain('"/actions.ts#save"');
      expect(stub?.code).not.toContain('note');
    }
    expect(ssr?.code).toMatch(/dist\/runtime\/vite\/ssr\.js/);
    expect(browser?.code).toMatch(/dist\/runtime\/vite\/browser\.js/);
    const claims = getPluginApi(config)?.manager.serverReferences.metaMap;
    expect([...(claims?.values() ?? [])]).toEqual([{ importId: join(root, 'actions.ts'), referenceKey: '/actions.ts', exportNames: ['save'] }]);
  });

  test('keeps the names of environments that rsc() was given', async () => {
    const root = project({ 'actions.ts': ACTIONS });
    const names = { rsc: 'server', ssr: 'html', browser: 'client' };
    const environment = { consumer: 'server' } as const;
    const { environments } = await develop(root, [useServer({ environment: names }), rsc({ serverHandler: false, environment: names, customBuildApp: true })], {
      environments: { server: environment, html: environment },
    });
    expect((await environments['server']?.transformRequest('/actions.ts'))?.code).toContain('registerServerReference');
    expect((await environments['html']?.transformRequest('/actions.ts'))?.code).toMatch(/runtime\/vite\/ssr\.js/);
    expect((await environments['client']?.transformRequest('/actions.ts'))?.code).toMatch(/runtime\/vite\/browser\.js/);
  });

  test('without Server Functions, or with them outside of code, is left alone', async () => {
    const root = project({ 'plain.ts': `export const text = "use server";\n`, 'raw.ts': ACTIONS });
    const { environments, config } = await develop(root, [useServer(), rsc({ serverHandler: false })]);
    expect((await environments['rsc']?.transformRequest('/plain.ts'))?.code).toContain('"use server"');
    expect((await environments['rsc']?.transformRequest('/raw.ts?raw'))?.code).toContain('export async function save(note: string)');
    expect(getPluginApi(config)?.manager.serverReferences.metaMap.size).toBe(0);
  });

  test('has a map that leads from a hoisted body to the author’s line', async () => {
    const source = `const a = 1;\nexport default function Page({ id }) {\n  return { save: async () => {\n    'use server';\n    return globalThis.store(id, a);\n  } };\n}\n`;
    const root = project({ 'page.ts': source });
    const { environments } = await develop(root, [useServer(), rsc({ serverHandler: false })]);
    const result = await environments['rsc']?.transformRequest('/page.ts');
    const lines = (result?.code ?? '').split('\n');
    const line = lines.findIndex((text) => text.includes('globalThis.store'));
    const position = originalPositionFor(new TraceMap(result?.map as never), { line: line + 1, column: (lines[line] ?? '').indexOf('globalThis') });
    expect([position.line, position.column]).toEqual([5, 11]);
  });

  test('that is refused throws one error with all diagnostics, and their places', async () => {
    const root = project({ 'page.ts': `'use server';\nexport function one() {}\nexport const two = 2;\n` });
    const { environments } = await develop(root, [useServer(), rsc({ serverHandler: false })]);
    const error: unknown = await environments['rsc']?.transformRequest('/page.ts').catch((reason: unknown) => reason);
    expect(error).toMatchObject({ plugin: 'use-server', id: join(root, 'page.ts'), loc: { line: 2, file: join(root, 'page.ts') } });
    expect(String(error)).toMatch(/`one`[\s\S]*`two`/);
    // The overlay shows them apart; so the lines of the first are not in the message, too.
    expect((error as { frame: string }).frame).toContain('> 2 | export function one() {}');
    expect(String(error)).not.toContain('> 2 |');
    expect(String(error)).toContain('> 3 | export const two = 2;');
  });

  test('of which the parser makes nothing says where', async () => {
    const root = project({ 'page.ts': `'use server';\nexport async function one() { return ( }\n` });
    const { environments } = await develop(root, [useServer(), rsc({ serverHandler: false })]);
    const error: unknown = await environments['rsc']?.transformRequest('/page.ts').catch((reason: unknown) => reason);
    expect(error).toMatchObject({ plugin: 'use-server', loc: { line: 2 } });
  });

  test('warns once, though it is compiled for each environment', async () => {
    const code = `export default function Page() {\n  const password = globalThis.password;\n  async function save() {\n    'use server';\n    return password;\n  }\n  return save;\n}\n`;
    const root = project({ 'page.ts': code });
    const said: string[] = [];
    await compileLogged(root, said);
    expect(said.filter((text) => text.includes('capture-may-be-secret'))).toHaveLength(1);
  });
});

async function compileLogged(root: string, said: string[]): Promise<void> {
  const note = (text: string): number => said.push(text);
  const customLogger = { info() {}, warn: note, warnOnce: note, error() {}, clearScreen() {}, hasErrorLogged: () => false, hasWarned: false };
  const server = await develop(root, [useServer(), rsc({ serverHandler: false })], { logLevel: 'info', customLogger });
  await server.environments['rsc']?.transformRequest('/page.ts');
  await server.environments['rsc']?.transformRequest('/page.ts?v=2');
}
