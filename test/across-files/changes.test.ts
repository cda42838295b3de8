/** Files that change between two runs of one process: what an importer gets is what is on disk now. */
import { readdirSync, readFileSync, renameSync, rmSync, symlinkSync, unlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import * as babel8 from '@babel/core';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import useServer from '../../src/index.ts';
import type { UseServerMetadata } from '../../src/index.ts';
import { transform7, transform8 } from '../harness/babels.ts';
import { onDisk, writeFiles } from '../harness/on-disk.ts';

const requireBabel7 = createRequire(new URL('../babel-7/package.json', import.meta.url)) as (name: string) => typeof babel8;

interface Outcome {
  readonly code: string;
  readonly dependencies: readonly string[];
}

type Compile = (root: string, file: string, options?: object) => Outcome;

const byText: Compile = (root, file, options = {}) => {
  const code = readFileSync(join(root, file), 'utf8');
  const result = compile(code, { filename: join(root, file), root, layer: 'client', clientImports: true, development: true, ...options });
  return { code: result?.code ?? code, dependencies: result?.dependencies ?? [] };
};

const byBabel =
  (transform: typeof transform8): Compile =>
  (root, file, options = {}) => {
    const { code, metadata } = transform(readFileSync(join(root, file), 'utf8'), {
      filename: join(root, file),
      root,
      development: true,
      parserPlugins: ['jsx', 'typescript'],
      plugins: [[useServer, { layer: 'client', clientImports: true, ...options }]],
    });
    const found = 'useServer' in metadata ? (metadata.useServer as UseServerMetadata) : null;
    return { code, dependencies: found?.dependencies ?? [] };
  };

const stubs = ({ code }: Outcome): string[] => [...code.matchAll(/sharedReference\("([^"]+)"/g)].map(([, id = '']) => id);
const PLAIN = 'export async function save() {}\n';
const SERVER = `'use server';\n${PLAIN}`;

describe.each([
  ['compile()', byText],
  ['Babel 8', byBabel(transform8)],
  ['Babel 7', byBabel(transform7)],
] as const)('%s', (_, compileFile) => {
  const inFolder = (
    files: Readonly<Record<string, string>>,
    use: (root: string, write: (changed: Readonly<Record<string, string>>) => void) => void,
  ): Promise<void> => onDisk(Object.entries(files), (root) => use(root, (changed) => writeFiles(root, Object.entries(changed))));

  it('a directive comes and goes', () =>
    inFolder({ 'form.ts': "import { save } from './actions';\nsave();\n", 'actions.ts': PLAIN }, (root, write) => {
      expect(stubs(compileFile(root, 'form.ts'))).toEqual([]);
      expect(compileFile(root, 'form.ts').dependencies).toContain(join(root, 'actions.ts'));
      write({ 'actions.ts': SERVER });
      expect(stubs(compileFile(root, 'form.ts'))).toEqual(['actions.ts#save']);
      write({ 'actions.ts': PLAIN });
      expect(stubs(compileFile(root, 'form.ts'))).toEqual([]);
    }));

  it('an export comes and goes, behind a barrel', () =>
    inFolder({ 'form.ts': "import * as all from './actions';\nexport * from './actions';\n", 'actions.ts': SERVER, 'lib.ts': '' }, (root, write) => {
      expect(stubs(compileFile(root, 'form.ts'))).toEqual(['actions.ts#save', 'actions.ts#*']);
      write({ 'actions.ts': `${SERVER}export * from './lib';\n`, 'lib.ts': 'export const load = async () => {};\n' });
      expect(stubs(compileFile(root, 'form.ts'))).toEqual(['actions.ts#load', 'actions.ts#save', 'actions.ts#*']);
      expect(compileFile(root, 'form.ts').dependencies).toEqual(expect.arrayContaining([join(root, 'actions.ts'), join(root, 'lib.ts')]));
      write({ 'lib.ts': 'export {};\n' });
      expect(stubs(compileFile(root, 'form.ts'))).toEqual(['actions.ts#save', 'actions.ts#*']);
    }));

  it('a file comes, gives way to another one, and goes', () =>
    inFolder({ 'form.ts': "import { save } from './actions';\nsave();\n" }, (root, write) => {
      const before = compileFile(root, 'form.ts');
      expect(stubs(before)).toEqual([]);
      expect(before.dependencies).toContain(join(root, 'actions.ts'));
      write({ 'actions/index.ts': SERVER });
      expect(stubs(compileFile(root, 'form.ts'))).toEqual(['actions/index.ts#save']);
      write({ 'actions.ts': SERVER });
      expect(stubs(compileFile(root, 'form.ts'))).toEqual(['actions.ts#save']);
      unlinkSync(join(root, 'actions.ts'));
      rmSync(join(root, 'actions'), { recursive: true });
      expect(stubs(compileFile(root, 'form.ts'))).toEqual([]);
    }));

  it('the same is seen from another folder, of which nobody has asked before', () =>
    inFolder({ 'form.ts': "import './lib/actions';\n", 'lib/other.ts': "import { save } from './actions';\nsave();\n" }, (root, write) => {
      compileFile(root, 'form.ts');
      write({ 'lib/actions.ts': SERVER });
      expect(stubs(compileFile(root, 'lib/other.ts'))).toEqual(['lib/actions.ts#save']);
    }));

  it('configuration changes: tsconfig paths, one that it extends, exports of a package', () =>
    inFolder(
      {
        'form.ts': "import { save } from '@/actions';\nimport { load } from 'cart';\nsave(load);\n",
        'tsconfig.json': '{ "extends": "./base.json" }',
        'base.json': '{ "compilerOptions": { "paths": { "@/*": ["./one/*"] } } }',
        'one/actions.ts': SERVER,
        'two/actions.ts': SERVER,
        'node_modules/cart/package.json': '{ "name": "cart", "version": "1.0.0", "exports": "./plain.js" }',
        'node_modules/cart/plain.js': 'export async function load() {}',
        'node_modules/cart/actions.js': "'use server'; export async function load() {}",
      },
      (root, write) => {
        expect(stubs(compileFile(root, 'form.ts'))).toEqual(['one/actions.ts#save']);
        write({ 'base.json': '{ "compilerOptions": { "paths": { "@/*": ["./two/*"] } } }' });
        expect(stubs(compileFile(root, 'form.ts'))).toEqual(['two/actions.ts#save']);
        write({ 'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./one/*"] } } }' });
        expect(stubs(compileFile(root, 'form.ts'))).toEqual(['one/actions.ts#save']);
        write({ 'node_modules/cart/package.json': '{ "name": "cart", "version": "1.0.0", "exports": "./actions.js" }' });
        expect(stubs(compileFile(root, 'form.ts'))).toEqual(['one/actions.ts#save', 'node_modules/cart/actions.js#load']);
      },
    ));

  it('a link leads elsewhere', () =>
    inFolder({ 'form.ts': "import { save } from './current/actions';\nsave();\n", 'v1/actions.ts': SERVER, 'v2/actions.ts': SERVER }, (root) => {
      symlinkSync(join(root, 'v1'), join(root, 'current'));
      expect(stubs(compileFile(root, 'form.ts'))).toEqual(['v1/actions.ts#save']);
      unlinkSync(join(root, 'current'));
      symlinkSync(join(root, 'v2'), join(root, 'current'));
      expect(stubs(compileFile(root, 'form.ts'))).toEqual(['v2/actions.ts#save']);
    }));

  it('a module of Server Functions gets what its stars get now', () =>
    inFolder({ 'actions.ts': "'use server';\nexport * from './posts';\n", 'posts.ts': 'export async function publish() {}\n' }, (root, write) => {
      const exported = (): string[] => [...compileFile(root, 'actions.ts').code.matchAll(/"actions\.ts#(\w+)"/g)].map(([, name = '']) => name);
      expect(exported()).toEqual(['publish']);
      write({ 'posts.ts': 'export async function publish() {}\nexport async function remove() {}\n' });
      expect(exported()).toEqual(['publish', 'remove']);
      write({ 'posts.ts': 'export const limit = 1;\n' });
      expect(exported).toThrow('export-not-a-function');
    }));
});

it.each([
  ['8', babel8],
  ['7', requireBabel7('@babel/core')],
] as const)('Babel %s is told of the files that one depends on', async (_, babel) => {
  await onDisk(
    Object.entries({
      'form.ts': "import { save } from './actions';\nsave();\n",
      'actions.ts': SERVER,
      'other.ts': 'export {};\n',
      'server.ts': "'use server';\nexport * from './lib';\n",
      'lib.ts': PLAIN,
    }),
    (root) => {
      const dependenciesOf = (file: string): string[] => {
        const result = babel.transformFileSync(join(root, file), {
          root,
          cwd: root,
          configFile: false,
          babelrc: false,
          plugins: [[useServer, { layer: 'client', clientImports: true }]],
        }) as { readonly externalDependencies: ReadonlySet<string> };
        return [...result.externalDependencies]
          .filter((path) => path.endsWith('.ts'))
          .map((path) => relative(root, path))
          .sort();
      };
      expect(dependenciesOf('form.ts')).toContain('actions.ts');
      expect(dependenciesOf('other.ts')).toEqual([]);
      expect(dependenciesOf('server.ts')).toContain('lib.ts');
      expect(dependenciesOf('server.ts')).not.toContain('actions.ts');
    },
  );
});

it('a module that is deleted, moved or without its directive loses its entry', async () => {
  const server = (root: string, file: string): unknown => byBabel(transform8)(root, file, { layer: 'server', manifestDir: 'entries' });
  await onDisk(Object.entries({ 'a.ts': SERVER, 'b.ts': SERVER, 'c.ts': SERVER, 'd.ts': 'export {};' }), async (root) => {
    const entries = (): string[] =>
      readdirSync(join(root, 'entries'))
        .map((file) => file.split('.')[0] ?? '')
        .sort();
    for (const file of ['a.ts', 'b.ts', 'c.ts']) server(root, file);
    expect(entries()).toEqual(['a', 'b', 'c']);
    unlinkSync(join(root, 'a.ts'));
    renameSync(join(root, 'b.ts'), join(root, 'moved.ts'));
    writeFiles(root, [['c.ts', PLAIN]]);
    await new Promise((resolve) => setTimeout(resolve, 600));
    for (const file of ['c.ts', 'moved.ts', 'd.ts']) server(root, file);
    expect(entries()).toEqual(['moved']);
  });
});
