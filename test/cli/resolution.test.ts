/** Which file an import names: what `list`, `explain` and `check` say of it is what the compiler does with it. */
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import type { CompileOptions } from '../../src/compile.ts';
import { readResolveSettings } from '../../src/options/resolve.ts';
import { findReferences } from '../../src/project/references/references.ts';
import { scanTree } from '../../src/project/tree/scan.ts';
import type { ResolveSettings } from '../../src/resolve/resolver.ts';
import { runIn, tree } from './tree.ts';
import type { Tree } from './tree.ts';

const SERVER = "'use server';\nexport async function save() {}\n";
const from = (specifier: string): string => `import { save } from '${specifier}';\nsave();\n`;
const json = (value: unknown): string => JSON.stringify(value);

interface Project {
  readonly files: Readonly<Record<string, string>>;
  /** What stands for what: `node_modules/cart` for `packages/cart`. */
  readonly links?: Readonly<Record<string, string>>;
}

function onDisk({ files, links = {} }: Project): Tree {
  const made = tree(files);
  for (const [link, target] of Object.entries(links)) {
    mkdirSync(dirname(made.path(link)), { recursive: true });
    symlinkSync(relative(dirname(made.path(link)), made.path(target)), made.path(link));
  }
  return made;
}

const settingsFor = (root: string): ResolveSettings => readResolveSettings(undefined, { path: 'resolve', faults: [], root, development: false });

/** The modules whose functions the compiler puts into the importer. */
function built({ folder, path }: Tree, importer: string, resolve?: CompileOptions['resolve']): string[] {
  const code = readFileSync(path(importer), 'utf8');
  const result = compile(code, {
    filename: path(importer),
    root: folder,
    layer: 'client',
    clientImports: true,
    development: false,
    ...(resolve !== undefined && { resolve }),
  });
  return (result?.serverModules ?? []).map((file) => relative(folder, file)).sort();
}

/** The modules of the functions that the importer is said to refer to. */
function listed({ folder, path }: Tree, importer: string): string[] {
  const resolve = settingsFor(folder);
  const scan = scanTree({
    folder,
    root: folder,
    ids: { salt: '', aliases: new Map(), form: { kind: 'whole', readable: true } },
    overrides: {},
    resolve,
    withUses: true,
    withAttempts: false,
  });
  if (scan.index === null) throw new Error('There is no index.');
  const references = findReferences(scan, scan.index, resolve);
  const users = scan.modules.flatMap(({ functions }) => functions).filter((one) => references.of(one).some(({ file }) => file === path(importer)));
  return [...new Set(users.map(({ file }) => relative(folder, file)))].sort();
}

const paths = (folder: string, more: object = {}): string => json({ compilerOptions: { paths: { '@/*': [`${folder}/*`] } }, ...more });
const cart = (fields: object): Readonly<Record<string, string>> => ({ 'packages/cart/package.json': json({ name: '@shop/cart', ...fields }) });
const linked = { 'node_modules/@shop/cart': 'packages/cart' };

const AGREED: Readonly<Record<string, Project & { readonly importer?: string; readonly expected: readonly string[] }>> = {
  'a neighbour': { files: { 'page.ts': from('./actions'), 'actions.ts': SERVER }, expected: ['actions.ts'] },
  'a neighbour called .js': { files: { 'page.ts': from('./actions.js'), 'actions.tsx': SERVER }, expected: ['actions.tsx'] },
  'a neighbour that is .js, beside a .ts': { files: { 'page.ts': from('./actions.js'), 'actions.js': SERVER, 'actions.ts': SERVER }, expected: ['actions.js'] },
  'the first of two extensions': { files: { 'page.ts': from('./actions'), 'actions.tsx': SERVER, 'actions.ts': SERVER }, expected: ['actions.tsx'] },
  'a file before a folder': { files: { 'page.ts': from('./lib'), 'lib.ts': SERVER, 'lib/index.ts': SERVER }, expected: ['lib.ts'] },
  'the index of a folder': { files: { 'page.ts': from('./lib/'), 'lib/index.tsx': SERVER, 'lib.ts': SERVER }, expected: ['lib/index.tsx'] },
  'the index of the own folder': { files: { 'app/page.ts': from('.'), 'app/index.ts': SERVER }, importer: 'app/page.ts', expected: ['app/index.ts'] },
  'the main file of a folder': {
    files: { 'page.ts': from('./lib'), 'lib/package.json': '{ "main": "./start" }', 'lib/start.ts': SERVER, 'lib/index.ts': SERVER },
    expected: ['lib/start.ts'],
  },
  'a file that git ignores comes first': {
    files: { '.gitignore': 'actions.tsx\n', 'page.ts': from('./actions'), 'actions.tsx': 'export function save() {}\n', 'actions.ts': SERVER },
    expected: [],
  },
  'a linked file': { files: { 'page.ts': from('./act'), 'lib/actions.ts': SERVER }, links: { 'act.ts': 'lib/actions.ts' }, expected: ['lib/actions.ts'] },
  'a linked folder': {
    files: { 'page.ts': from('./shared/actions'), 'other.ts': from('./shared'), 'lib/actions.ts': SERVER, 'lib/index.ts': SERVER },
    links: { shared: 'lib' },
    expected: ['lib/actions.ts'],
  },
  'the index of a linked folder': { files: { 'page.ts': from('./shared'), 'lib/index.ts': SERVER }, links: { shared: 'lib' }, expected: ['lib/index.ts'] },

  'tsconfig: paths': { files: { 'page.ts': from('@/actions'), 'tsconfig.json': paths('./src'), 'src/actions.ts': SERVER }, expected: ['src/actions.ts'] },
  'tsconfig: extended paths': {
    files: { 'app/page.ts': from('@/actions'), 'app/tsconfig.json': '{ "extends": "../base.json" }', 'base.json': paths('./src'), 'src/actions.ts': SERVER },
    importer: 'app/page.ts',
    expected: ['src/actions.ts'],
  },
  'tsconfig: baseUrl': {
    files: { 'page.ts': from('lib/actions'), 'tsconfig.json': '{ "compilerOptions": { "baseUrl": "src" } }', 'src/lib/actions.ts': SERVER },
    expected: ['src/lib/actions.ts'],
  },
  'tsconfig: the project that a file belongs to': {
    files: {
      'page.ts': from('@/actions'),
      'tsconfig.json': json({ files: [], references: [{ path: './tsconfig.node.json' }, { path: './tsconfig.app.json' }] }),
      'tsconfig.node.json': paths('./node', { include: ['vite.config.ts'] }),
      'tsconfig.app.json': paths('./src', { include: ['page.ts'] }),
      'src/actions.ts': SERVER,
      'node/actions.ts': SERVER,
    },
    expected: ['src/actions.ts'],
  },
  'tsconfig: another file of the same folder': {
    files: {
      'page.ts': from('@/actions'),
      'vite.config.ts': from('@/actions'),
      'tsconfig.json': json({ files: [], references: [{ path: './tsconfig.node.json' }, { path: './tsconfig.app.json' }] }),
      'tsconfig.node.json': paths('./node', { include: ['vite.config.ts'] }),
      'tsconfig.app.json': paths('./src', { include: ['page.ts'] }),
      'src/actions.ts': SERVER,
      'node/actions.ts': SERVER,
    },
    importer: 'vite.config.ts',
    expected: ['node/actions.ts'],
  },
  'tsconfig: without paths, beside a jsconfig with some': {
    files: { 'page.ts': from('@/actions'), 'tsconfig.json': '{}', 'jsconfig.json': paths('./src'), 'src/actions.ts': SERVER },
    expected: [],
  },
  'jsconfig: paths': {
    files: { 'page.js': from('@/actions'), 'jsconfig.json': paths('./src'), 'src/actions.js': SERVER },
    importer: 'page.js',
    expected: ['src/actions.js'],
  },

  'imports: one file': {
    files: { 'package.json': json({ imports: { '#actions': './src/actions.ts' } }), 'page.ts': from('#actions'), 'src/actions.ts': SERVER },
    expected: ['src/actions.ts'],
  },
  'imports: a pattern, and a narrower one': {
    files: {
      'package.json': json({ imports: { '#*': './wide/*.ts', '#lib/*': './narrow/*.ts' } }),
      'page.ts': from('#lib/actions'),
      'wide/lib/actions.ts': SERVER,
      'narrow/actions.ts': SERVER,
    },
    expected: ['narrow/actions.ts'],
  },
  'imports: conditions': {
    files: {
      'package.json': json({ imports: { '#actions': { worker: './worker.ts', default: './actions.ts' } } }),
      'page.ts': from('#actions'),
      'worker.ts': SERVER,
      'actions.ts': SERVER,
    },
    expected: ['actions.ts'],
  },
  'imports: another package': {
    files: {
      'package.json': json({ imports: { '#cart': '@shop/cart' } }),
      ...cart({ exports: './actions.ts' }),
      'page.ts': from('#cart'),
      'packages/cart/actions.ts': SERVER,
    },
    links: linked,
    expected: ['packages/cart/actions.ts'],
  },
  'imports: of the nearest package alone': {
    files: {
      'package.json': json({ imports: { '#actions': './actions.ts' } }),
      'app/package.json': '{ "name": "app" }',
      'app/page.ts': from('#actions'),
      'actions.ts': SERVER,
    },
    importer: 'app/page.ts',
    expected: [],
  },

  'exports: a linked package': {
    files: { ...cart({ exports: './actions.ts' }), 'page.ts': from('@shop/cart'), 'packages/cart/actions.ts': SERVER },
    links: linked,
    expected: ['packages/cart/actions.ts'],
  },
  'exports: the first condition that holds': {
    files: {
      ...cart({ exports: { require: './required.ts', import: './imported.ts' } }),
      'page.ts': from('@shop/cart'),
      'packages/cart/required.ts': SERVER,
      'packages/cart/imported.ts': SERVER,
    },
    links: linked,
    expected: ['packages/cart/imported.ts'],
  },
  'exports: a pattern': {
    files: { ...cart({ exports: { './*': './src/*.ts' } }), 'page.ts': from('@shop/cart/deep/actions'), 'packages/cart/src/deep/actions.ts': SERVER },
    links: linked,
    expected: ['packages/cart/src/deep/actions.ts'],
  },
  'exports: a narrower pattern': {
    files: {
      ...cart({ exports: { './*': './src/*.ts', './deep/*': './other/*.ts' } }),
      'page.ts': from('@shop/cart/deep/actions'),
      'packages/cart/src/deep/actions.ts': SERVER,
      'packages/cart/other/actions.ts': SERVER,
    },
    links: linked,
    expected: ['packages/cart/other/actions.ts'],
  },
  'exports: what is kept back': {
    files: {
      ...cart({ exports: { './*': './src/*.ts', './deep/*': null } }),
      'page.ts': from('@shop/cart/deep/actions'),
      'packages/cart/src/deep/actions.ts': SERVER,
    },
    links: linked,
    expected: [],
  },
  'exports: by the own name': {
    files: { ...cart({ exports: './actions.ts' }), 'packages/cart/page.ts': from('@shop/cart'), 'packages/cart/actions.ts': SERVER },
    importer: 'packages/cart/page.ts',
    expected: ['packages/cart/actions.ts'],
  },
  'main: a linked package': {
    files: { ...cart({ main: 'lib/start' }), 'page.ts': from('@shop/cart'), 'packages/cart/lib/start.ts': SERVER, 'packages/cart/index.ts': SERVER },
    links: linked,
    expected: ['packages/cart/lib/start.ts'],
  },
  'no exports: a file of a linked package': {
    files: { ...cart({}), 'page.ts': from('@shop/cart/src/actions'), 'packages/cart/src/actions.ts': SERVER },
    links: linked,
    expected: ['packages/cart/src/actions.ts'],
  },
  'no exports: nothing is looked for in src': {
    files: { ...cart({}), 'page.ts': from('@shop/cart/actions'), 'packages/cart/src/actions.ts': SERVER },
    links: linked,
    expected: [],
  },
  'a package that is installed, although the tree has one of its name': {
    files: {
      ...cart({ exports: './actions.ts' }),
      'page.ts': from('@shop/cart'),
      'packages/cart/actions.ts': SERVER,
      'node_modules/@shop/cart/package.json': json({ name: '@shop/cart', exports: './index.js' }),
      'node_modules/@shop/cart/index.js': 'export function save() {}\n',
    },
    expected: [],
  },
  'a package that is linked in one folder and installed in another': {
    files: {
      ...cart({ exports: './actions.ts' }),
      'a/page.ts': from('@shop/cart'),
      'b/page.ts': from('@shop/cart'),
      'packages/cart/actions.ts': SERVER,
      'b/node_modules/@shop/cart/package.json': json({ name: '@shop/cart', exports: './index.js' }),
      'b/node_modules/@shop/cart/index.js': 'export function save() {}\n',
    },
    links: { 'a/node_modules/@shop/cart': 'packages/cart' },
    importer: 'a/page.ts',
    expected: ['packages/cart/actions.ts'],
  },
  'a package that is installed in one folder and linked in another': {
    files: {
      ...cart({ exports: './actions.ts' }),
      'a/page.ts': from('@shop/cart'),
      'b/page.ts': from('@shop/cart'),
      'packages/cart/actions.ts': SERVER,
      'b/node_modules/@shop/cart/package.json': json({ name: '@shop/cart', exports: './index.js' }),
      'b/node_modules/@shop/cart/index.js': 'export function save() {}\n',
    },
    links: { 'a/node_modules/@shop/cart': 'packages/cart' },
    importer: 'b/page.ts',
    expected: [],
  },
  'a package that nobody has': { files: { 'page.ts': from('cart'), 'cart.ts': SERVER }, expected: [] },
  'what is no file': { files: { 'page.ts': from('./actions.ts?raw'), 'actions.ts': SERVER }, expected: [] },
};

describe('the tree and the build agree on', () => {
  it.each(Object.entries(AGREED))('%s', (_, { expected, importer = 'page.ts', ...project }) => {
    const made = onDisk(project);
    expect({ built: built(made, importer), listed: listed(made, importer) }).toEqual({ built: expected, listed: expected });
  });

  it('barrels behind any of them', () => {
    const made = onDisk({
      files: {
        ...cart({ exports: './index.ts' }),
        'page.ts': from('@/all'),
        'tsconfig.json': paths('./src'),
        'src/all.ts': "export * from '@shop/cart';\n",
        'packages/cart/index.ts': "export { save } from '#actions';\n",
        'packages/cart/actions.ts': SERVER,
        'packages/cart/package.json': json({ name: '@shop/cart', exports: './index.ts', imports: { '#actions': './actions.ts' } }),
      },
      links: linked,
    });
    expect(built(made, 'page.ts')).toEqual(['packages/cart/actions.ts']);
    expect(listed(made, 'page.ts')).toEqual(['packages/cart/actions.ts']);
  });
});

describe('who inspects a tree sees more:', () => {
  it.each<[string, Project, readonly string[]]>([
    [
      'a package that is not linked yet, by its exports',
      {
        files: {
          ...cart({ exports: { './*': { require: './required/*.ts', default: './src/*.ts' } } }),
          'page.ts': from('@shop/cart/actions'),
          'packages/cart/src/actions.ts': SERVER,
          'packages/cart/required/actions.ts': SERVER,
        },
      },
      ['packages/cart/src/actions.ts'],
    ],
    [
      'one without exports, by its main file',
      { files: { ...cart({ main: './lib/start' }), 'page.ts': from('@shop/cart'), 'packages/cart/lib/start.ts': SERVER, 'packages/cart/index.ts': SERVER } },
      ['packages/cart/lib/start.ts'],
    ],
    [
      'one without exports, by a path',
      { files: { ...cart({}), 'page.ts': from('@shop/cart/lib/actions'), 'packages/cart/lib/actions.ts': SERVER } },
      ['packages/cart/lib/actions.ts'],
    ],
    [
      'the sources of a package that was not built yet',
      {
        files: {
          ...cart({ main: './dist/index.js', exports: { '.': './dist/index.js', './actions': './dist/actions.js' } }),
          'page.ts': from('@shop/cart/actions'),
          'packages/cart/src/actions.ts': SERVER,
        },
        links: linked,
      },
      ['packages/cart/src/actions.ts'],
    ],
    [
      'the sources of one that was not built, by the names of what is built',
      {
        files: {
          ...cart({ exports: { types: './dist/index.d.ts', import: './dist/esm/client.mjs', require: './dist/cjs/client.cjs' } }),
          'page.ts': from('@shop/cart'),
          'packages/cart/src/index.ts': 'export const save = 1;\n',
          'packages/cart/src/client.ts': SERVER,
        },
      },
      ['packages/cart/src/client.ts'],
    ],
    [
      'the sources of a package that was built',
      {
        files: {
          '.gitignore': 'dist\n',
          ...cart({ main: './dist/index.js' }),
          'page.ts': from('@shop/cart'),
          'packages/cart/dist/index.js': 'export async function save() {}\n',
          'packages/cart/src/index.ts': SERVER,
        },
        links: linked,
      },
      ['packages/cart/src/index.ts'],
    ],
    [
      'a condition of another tool, where no other leads into the tree',
      {
        files: {
          ...cart({ exports: { '@shop/source': './actions.ts', default: './dist/index.js' } }),
          'page.ts': from('@shop/cart'),
          'packages/cart/actions.ts': SERVER,
        },
        links: linked,
      },
      ['packages/cart/actions.ts'],
    ],
  ])('%s', (_, project, expected) => {
    const made = onDisk(project);
    expect({ built: built(made, 'page.ts'), listed: listed(made, 'page.ts') }).toEqual({ built: [], listed: expected });
  });

  it.each<[string, Project]>([
    [
      'exports',
      {
        files: {
          ...cart({ exports: { 'react-server': './server.ts', default: './client.ts' } }),
          'page.ts': from('@shop/cart'),
          'packages/cart/server.ts': SERVER,
          'packages/cart/client.ts': SERVER,
        },
        links: linked,
      },
    ],
    [
      'imports',
      {
        files: {
          'package.json': json({ imports: { '#cart': { 'react-server': './packages/cart/server.ts', default: './packages/cart/client.ts' } } }),
          'page.ts': from('#cart'),
          'packages/cart/server.ts': SERVER,
          'packages/cart/client.ts': SERVER,
        },
      },
    ],
  ])('both layers, by the condition react-server in %s', (_, project) => {
    const made = onDisk(project);
    const onServer = built(made, 'page.ts', { conditions: ['import', 'react-server'] });
    expect([built(made, 'page.ts'), onServer]).toEqual([['packages/cart/client.ts'], ['packages/cart/server.ts']]);
    expect(listed(made, 'page.ts')).toEqual(['packages/cart/client.ts', 'packages/cart/server.ts']);
  });
});

describe('what the server gets by react-server', () => {
  it('is not in the client of a package that was not built', () => {
    const made = onDisk({
      files: {
        ...cart({ exports: { types: './dist/index.d.ts', 'react-server': './dist/server.js', default: './dist/client.js' } }),
        'packages/cart/src/index.ts': "export * from './server';\nexport * from './client';\n",
        'packages/cart/src/client.ts': 'export const read = 1;\n',
        'packages/cart/src/server.ts': "export async function save() { 'use server'; }\n",
        'form.ts': "'use client';\nimport { read } from '@shop/cart';\nread();\n",
        'page.ts': from('@shop/cart'),
      },
    });
    expect(made.run('check').out).not.toContain('client-module-defines-server-function');
    expect(listed(made, 'page.ts')).toEqual(['packages/cart/src/server.ts']);
    made.write({ 'packages/cart/src/client.ts': "export * from './server';\nexport const read = 1;\n" });
    expect(made.run('check').out).toContain('`form.ts` → `packages/cart/src/client.ts` → `packages/cart/src/server.ts`');
  });

  const project = (client: string | null): Project => ({
    files: {
      '.gitignore': 'ignored.ts',
      ...cart({ exports: { 'react-server': './server.ts', default: client } }),
      'packages/cart/ignored.ts': 'export const save = 1;\n',
      'packages/cart/client.ts': 'export const save = 1;\n',
      'packages/cart/server.ts': "export async function save() { 'use server'; }\n",
      'form.ts': `'use client';\nimport './plain';\n${from('@shop/cart')}`,
      'plain.ts': from('@shop/cart'),
      'page.ts': from('@shop/cart'),
    },
    links: linked,
  });

  it.each([['./client.ts'], [null], ['./ignored.ts']])('is not in the client, which gets %s', (client) => {
    const made = onDisk(project(client));
    expect(['form.ts', 'plain.ts', 'page.ts'].map((file) => listed(made, file))).toEqual([[], ['packages/cart/server.ts'], ['packages/cart/server.ts']]);
    expect(made.run('check')).toEqual({ code: 0, out: 'No findings: 1 Server Function in 1 file, 5 files read.\n', err: '' });
  });

  it('is, where both get the same', () => {
    const made = onDisk(project('./server.ts'));
    expect(listed(made, 'form.ts')).toEqual(['packages/cart/server.ts']);
    expect(made.run('check').out).toContain('`form.ts` → `packages/cart/server.ts`');
  });
});

describe('a tree that links lead to', () => {
  it('is the same by its link as by its place', () => {
    const made = onDisk({
      files: { ...cart({ exports: './actions.ts' }), 'page.ts': from('./act'), 'packages/cart/actions.ts': SERVER, 'other.ts': from('@shop/cart') },
      links: { 'act.ts': 'packages/cart/actions.ts', 'node_modules/@shop/cart': 'packages/cart' },
    });
    const { path } = tree();
    symlinkSync(made.folder, path('linked'));
    const byLink = { ...made, folder: path('linked'), path: (name: string) => path(`linked/${name}`) };
    expect([listed(byLink, 'page.ts'), listed(byLink, 'other.ts')]).toEqual([['packages/cart/actions.ts'], ['packages/cart/actions.ts']]);
  });

  it('has no folder from elsewhere: no link leads out of it', () => {
    const elsewhere = tree({ 'lib/actions.ts': SERVER, 'lib/page.ts': from('./actions'), 'beside.ts': SERVER, 'lib/outside.ts': from('../beside') });
    const made = onDisk({ files: { 'page.ts': from('./linked/actions'), 'beside.ts': SERVER } });
    symlinkSync(elsewhere.path('lib'), made.path('linked'));
    expect([listed(made, 'page.ts'), listed(made, 'linked/page.ts'), listed(made, 'linked/outside.ts')]).toEqual([[], [], []]);
  });
});

describe('what the build says of imports can be said with', () => {
  const project = {
    ...cart({ exports: { shop: './own.ts', default: './actions.ts' } }),
    'packages/cart/own.ts': SERVER,
    'packages/cart/actions.ts': SERVER,
    'src/actions.ts': SERVER,
    'other.json': paths('./src'),
    'alias.ts': from('~/actions'),
    'path.ts': from('@/actions'),
    'package.ts': from('@shop/cart'),
  };
  const referringTo = (folder: string, flags: readonly string[], name: string): string[] => {
    const { out, err } = runIn(folder, {}, ['list', '--json', ...flags]);
    expect(err).toBe('');
    const { functions } = JSON.parse(out) as {
      readonly functions: readonly { readonly file: string; readonly referencedFrom: readonly { readonly file: string }[] }[];
    };
    return functions.filter(({ referencedFrom }) => referencedFrom.some(({ file }) => file === name)).map(({ file }) => file);
  };

  it.each<[string, readonly string[], string, readonly [without: readonly string[], withFlags: readonly string[]]]>([
    ['--alias', ['--alias', '~=./src,unused=cart'], 'alias.ts', [[], ['src/actions.ts']]],
    ['--tsconfig', ['--tsconfig', 'other.json'], 'path.ts', [[], ['src/actions.ts']]],
    ['--conditions', ['--conditions', 'shop, import'], 'package.ts', [['packages/cart/actions.ts'], ['packages/cart/own.ts']]],
  ])('%s', (_, flags, importer, expected) => {
    const { folder } = onDisk({ files: project, links: linked });
    expect([referringTo(folder, [], importer), referringTo(folder, flags, importer)]).toEqual(expected);
  });

  it('the same flags for what the client gets', () => {
    const { run } = onDisk({ files: { 'all.ts': "'use server';\nexport * from '~/actions';\n", 'src/actions.ts': SERVER } });
    const explained = (...flags: readonly string[]): string => run('explain', 'all.ts:2', ...flags).out;
    expect(explained()).toBe('');
    expect(explained('--alias', '~=./src')).toMatch(/The client gets\n.*export const save = .*createServerReference\("/);
  });

  it('the same flags when a tree is compiled', () => {
    const made = onDisk({ files: { 'src/all.ts': "'use server';\nexport * from '~/actions';\n", 'src/actions.ts': SERVER } });
    const without = made.run('compile', 'src', '--out', 'dist');
    expect([without.code, without.err]).toEqual([1, expect.stringContaining('hides which functions are exported')]);
    expect(made.run('compile', 'src', '--out', 'dist', '--alias', '~=./src').code).toBe(0);
    expect(made.read('dist/manifest.json')).toContain('"module": "src/all.ts"');
  });

  it('but not with a configuration that is not there', () => {
    const { code, err } = tree().run('list', '--tsconfig', 'tsconfig.web.json');
    expect([code, err]).toEqual([2, expect.stringContaining('There is no file `tsconfig.web.json` for --tsconfig.')]);
  });

  it.each(['@', '=./src', '@='])('but not with --alias %s', (alias) => {
    const { code, err } = tree().run('list', '--alias', alias);
    expect([code, err]).toEqual([2, expect.stringContaining(`\`--alias\` takes pairs like \`@=./src\`, with commas between, not \`${alias}\`.`)]);
  });
});
