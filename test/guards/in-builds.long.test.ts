/** Guards in the manifests that builds leave, and what `authorize` of a real handler is told by them. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createBuilder, createServer } from 'vite';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { guardedEntries } from '../../src/guards/in-builds.ts';
import { serverFunctions } from '../../src/hosts/vite/index.ts';
import { readManifest } from '../../src/manifest.ts';
import type { Manifest, ServerManifest } from '../../src/manifest.ts';
import { tree } from '../cli/tree.ts';
import { build, BUNDLERS, createProject, readJson } from '../webpack/project.ts';

const config = JSON.stringify({
  guards: [{ from: './lib/auth.js', names: ['requireUser'], kind: 'throws' }],
  public: { 'app/actions.js#signIn': 'who signs in has no session yet' },
});
const FILES = {
  'package.json': '{ "name": "app" }',
  'use-server.config.json': config,
  'lib/auth.js': "export async function requireUser() { if (globalThis.nobody) throw new Error('no'); }\n",
  'lib/posts.js': "import { requireUser } from './auth.js';\nexport async function drop(id) { await requireUser(); return `dropped ${id}`; }\n",
  'app/actions.js': `'use server';
import { requireUser } from '../lib/auth.js';
import { drop } from '../lib/posts.js';
export async function rename(id) { await requireUser(); return save(id); }
export async function remove(id) { return drop(id); }
export async function open(id) { return save(id); }
export async function signIn() { return save('session'); }
async function save(text) { return text; }
`,
};

const VERDICTS = {
  rename: { status: 'guarded', by: { name: 'requireUser', module: 'lib/auth.js', at: 'lib/auth.js:1' } },
  remove: {
    status: 'guarded',
    by: { name: 'requireUser', module: 'lib/auth.js', at: 'lib/auth.js:1' },
    via: [{ name: 'drop', at: 'lib/posts.js:2' }],
  },
  open: { status: 'none' },
  signIn: { status: 'public', reason: 'who signs in has no session yet' },
};

function guardsIn({ references }: Manifest): Record<string, unknown> {
  return Object.fromEntries(Object.values(references).map(({ name, guard }) => [name, guard]));
}

/** Lets those through whose guard is known, and that are public. */
const AUTHORIZE = "({ guard }) => guard !== undefined && guard.status !== 'none'";

function call(id: string): Request {
  return new Request('http://localhost/', {
    method: 'POST',
    headers: { 'server-function': encodeURIComponent(id), 'content-type': 'text/plain', origin: 'http://localhost' },
    body: '["1"]',
  });
}

type Handle = (request: Request) => Promise<Response>;

async function statuses(handle: Handle, { references }: Manifest): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const [id, { name }] of Object.entries(references)) found[name] = (await handle(call(id))).status;
  return found;
}

const ANSWERS = { rename: 200, remove: 200, open: 403, signIn: 200 };

describe.each(BUNDLERS)('%s', (bundler) => {
  const server = { 'app/server.js': "import './actions.js';\nexport { createServerFunctionHandler } from 'babel-plugin-use-server/runtime/server';\n" };
  const configs: Parameters<typeof build>[1]['configs'] = ({ output }, common, plugin) => [
    {
      ...common,
      name: 'server',
      target: 'node',
      entry: './app/server.js',
      resolve: { conditionNames: ['react-server', '...'] },
      output: { path: join(output, 'server'), filename: 'main.cjs', library: { type: 'commonjs2' } },
      plugins: [plugin],
    },
  ];

  test('the manifest has the guards, and authorize is told', async () => {
    const { output, errors } = await build(createProject({ ...FILES, ...server }), { bundler, configs });
    expect(errors).toEqual([]);
    const fullManifest = readJson(output, 'server/server-functions.json') as Manifest;
    expect(guardsIn(fullManifest)).toEqual(VERDICTS);
    const { createServerFunctionHandler } = createRequire(import.meta.url)(join(output, 'server/main.cjs')) as {
      readonly createServerFunctionHandler: (options: object) => Handle;
    };
    const manifest = readJson(output, 'server/server-manifest.json') as ServerManifest;
    const handle = createServerFunctionHandler({ manifest, fullManifest, authorize: new Function(`return ${AUTHORIZE}`)(), onRefusal: () => {} });
    expect(await statuses(handle, fullManifest)).toEqual(ANSWERS);
  });

  test('without a configuration there are none, and a broken one is an error', async () => {
    const project = createProject({ ...FILES, ...server, 'use-server.config.json': '{}' });
    const plain = await build(project, { bundler, configs });
    expect(Object.values(guardsIn(readJson(plain.output, 'server/server-functions.json') as Manifest))).toEqual([undefined, undefined, undefined, undefined]);
    project.write({ 'use-server.config.json': '{ "guards": [{ "from": "./lib/auth.js" }] }' });
    const broken = await build(project, { bundler, configs });
    expect(broken.errors.join('\n')).toContain('use-server.config.json: `guards[0].names` is missing.');
  });
});

test('Vite without Server Components: the manifest has them, and the handler that the build leaves knows them', async () => {
  const { directory } = createProject({
    ...FILES,
    'package.json': '{ "name": "app", "type": "module" }',
    'index.html': '<script type="module" src="/app/main.js"></script>',
    'app/main.js': "import * as actions from './actions.js';\nconsole.log(actions.rename, actions.remove, actions.open, actions.signIn);\n",
    'server/options.js': `export default { authorize: ${AUTHORIZE}, onRefusal: () => {} };\n`,
  });
  const builder = await createBuilder({ root: directory, configFile: false, logLevel: 'silent', plugins: [serverFunctions({ handler: 'server/options.js' })] });
  await builder.buildApp();
  const manifest = readManifest(readFileSync(join(directory, 'dist/server/use-server-manifest.json'), 'utf8'), 'manifest');
  expect(guardsIn(manifest)).toEqual(VERDICTS);
  const { default: handle } = (await import(pathToFileURL(join(directory, 'dist/server/handler.js')).href)) as { readonly default: Handle };
  expect(await statuses(handle, manifest)).toEqual(ANSWERS);
});

test('use-server compile: the manifest has them, whatever the salt', () => {
  const it = tree(FILES);
  expect(it.run('compile', '.', '--out', 'out', '--salt', 'x')).toMatchObject({ code: 0 });
  expect(guardsIn(readManifest(it.read('out/manifest.json'), 'manifest'))).toEqual(VERDICTS);
  it.write({ 'lib/posts.js': FILES['lib/posts.js'].replace('await requireUser();', '') });
  expect(it.run('compile', '.', '--out', 'out', '--salt', 'x')).toMatchObject({ code: 0 });
  expect(guardsIn(readManifest(it.read('out/manifest.json'), 'manifest'))).toMatchObject({ remove: { status: 'none' } });
});

test('in a workspace the functions of its packages have theirs, too', () => {
  const guarded = "'use server';\nimport { requireUser } from '@acme/auth';\nexport async function save() { await requireUser(); await db.a(); }\n";
  const it = tree({
    'use-server.config.json': JSON.stringify({ root: '.', guards: [{ from: '@acme/auth', names: ['requireUser'], kind: 'throws' }] }),
    'package.json': '{ "workspaces": ["apps/*", "packages/*"] }',
    'packages/auth/package.json': '{ "name": "@acme/auth", "exports": "./index.ts" }',
    'packages/auth/index.ts': 'export async function requireUser() {}\n',
    'packages/ui/package.json': '{ "name": "@acme/ui" }',
    'packages/ui/actions.ts': guarded,
    'apps/web/package.json': '{ "name": "web" }',
    'apps/web/actions.ts': guarded,
  });
  const root = it.path('apps/web');
  const entries = ['apps/web/actions.ts', 'packages/ui/actions.ts'].map(
    (name) => compile(it.read(name), { filename: it.path(name), root, layer: 'server', ids: { salt: 'x' } })?.entry ?? expect.fail('nothing compiled'),
  );
  expect(guardedEntries(entries, root).flatMap(({ references }) => Object.values(references).map(({ module, guard }) => [module, guard?.by?.at]))).toEqual([
    ['actions.ts', 'packages/auth/index.ts:1'],
    ['node_modules/@acme/ui/actions.ts', 'packages/auth/index.ts:1'],
  ]);
});

test('Vite without Server Components, in development: authorize is told what the sources say now', async () => {
  const { directory, write } = createProject({
    ...FILES,
    'package.json': '{ "name": "app", "type": "module" }',
    'app/main.js': "import * as actions from './actions.js';\nconsole.log(actions.remove);\n",
    'server/options.js': `export default { authorize: ${AUTHORIZE}, onRefusal: () => {} };\n`,
  });
  const server = await createServer({
    root: directory,
    configFile: false,
    logLevel: 'silent',
    server: { port: 0, host: '127.0.0.1' },
    plugins: [serverFunctions({ handler: 'server/options.js' })],
  });
  try {
    await server.listen();
    const url = server.resolvedUrls?.local[0] ?? expect.fail('no address');
    await (await fetch(`${url}app/main.js`)).text();
    const status = async (): Promise<number> => {
      const { headers } = call('app/actions.js#remove');
      return (await fetch(url, { method: 'POST', headers: { ...Object.fromEntries(headers), origin: new URL(url).origin }, body: '["1"]' })).status;
    };
    expect(await status()).toBe(200);
    write({ 'lib/posts.js': FILES['lib/posts.js'].replace('await requireUser();', 'await db.drop(id);') });
    await expect.poll(status, { timeout: 20_000, interval: 300 }).toBe(403);
  } finally {
    await server.close();
  }
});
