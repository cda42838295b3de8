/** The option `resolve`, by what an import leads to. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import type { CompileOptions } from '../../src/compile.ts';
import { onDisk, writeFiles } from '../harness/on-disk.ts';

const SERVER = "'use server';\nexport async function save() {}\n";

function stubs(root: string, specifier: string, resolve?: CompileOptions['resolve'], file = 'form.ts'): string[] {
  const code = `import { save } from '${specifier}';\nsave();\n`;
  const result = compile(code, {
    filename: join(root, file),
    root,
    layer: 'client',
    clientImports: true,
    development: true,
    ...(resolve === undefined ? {} : { resolve }),
  });
  return [...(result?.code ?? '').matchAll(/sharedReference\("([^"]+)"/g)].map(([, id = '']) => id);
}

const inFolder = (files: Readonly<Record<string, string>>, use: (root: string) => void): Promise<void> => onDisk(Object.entries(files), use);

describe('alias', () => {
  const files = {
    'src/actions.ts': SERVER,
    'src/lib/index.ts': SERVER,
    'node_modules/cart/package.json': '{ "name": "cart", "exports": { "./server": "./lib.js" } }',
    'node_modules/cart/lib.js': SERVER,
  };

  it.each([
    ['@/actions', { '@': './src' }, ['src/actions.ts#save']],
    ['@/lib', { '@': './src' }, ['src/lib/index.ts#save']],
    ['shop/server', { shop: 'cart' }, ['node_modules/cart/lib.js#save']],
    ['lib', { lib$: './src/lib' }, ['src/lib/index.ts#save']],
    ['lib/actions', { lib$: './src' }, []],
    ['./src/actions', { './src/actions': './src/lib' }, ['src/lib/index.ts#save']],
    ['./src/actions', { '@': './src' }, ['src/actions.ts#save']],
    ['@/actions', {}, []],
  ])('%s with %j', (specifier, alias, expected) => inFolder(files, (root) => expect(stubs(root, specifier, { alias })).toEqual(expected)));
});

describe('a function', () => {
  it('is asked with the specifier and the importer, and its answer counts', () =>
    inFolder({ 'lib/actions.ts': SERVER, 'barrel.ts': "export { save } from 'virtual:two';\n" }, (root) => {
      const asked: (readonly [string, string])[] = [];
      const resolve = (specifier: string, importer: string): string | null => {
        asked.push([specifier, importer]);
        return specifier === 'virtual:one' ? join(root, 'barrel.ts') : specifier === 'virtual:two' ? './lib/actions.ts?v=1' : null;
      };
      expect(stubs(root, 'virtual:one', resolve)).toEqual(['lib/actions.ts#save']);
      expect(asked).toEqual([
        ['virtual:one', join(root, 'form.ts')],
        ['virtual:two', join(root, 'barrel.ts')],
      ]);
      expect(stubs(root, './lib/actions', resolve)).toEqual([]);
    }));
});

describe('tsconfig', () => {
  const paths = (folder: string): object => ({ compilerOptions: { paths: { '@/*': [`./${folder}/*`] } } });
  const files = {
    'tsconfig.json': JSON.stringify({ files: [], references: [{ path: './tsconfig.app.json' }, { path: './packages/admin' }] }),
    'tsconfig.app.json': JSON.stringify({ ...paths('app'), include: ['app', 'form.ts'] }),
    'packages/admin/tsconfig.json': JSON.stringify({ ...paths('src'), include: ['src', '../../admin.ts'] }),
    'other.json': JSON.stringify(paths('other')),
    'app/actions.ts': SERVER,
    'packages/admin/src/actions.ts': SERVER,
    'other/actions.ts': SERVER,
  };

  it.each([
    ['form.ts', undefined, ['app/actions.ts#save']],
    ['app/deep/form.ts', undefined, ['app/actions.ts#save']],
    ['admin.ts', undefined, ['packages/admin/src/actions.ts#save']],
    ['packages/admin/src/page.ts', undefined, ['packages/admin/src/actions.ts#save']],
    ['unknown.ts', undefined, []],
    ['form.ts', 'other.json', ['other/actions.ts#save']],
    ['form.ts', false, []],
  ] as const)('references: %s with %j', (file, tsconfig, expected) =>
    inFolder(files, (root) => expect(stubs(root, '@/actions', tsconfig === undefined ? undefined : { tsconfig }, file)).toEqual(expected)),
  );
});

describe('an installed package', () => {
  const files = {
    'node_modules/ui/package.json': '{ "name": "ui", "version": "1.0.0", "type": "module", "exports": "./index.js" }',
    'node_modules/ui/index.js': "export * from './part.js';\nexport * from './index.js';\nexport * from 'cart';\n",
    'node_modules/ui/part.js': 'export function Part() {}\n',
    'node_modules/cart/package.json': '{ "name": "cart", "version": "1.0.0", "type": "module", "exports": "./index.js" }',
    'node_modules/cart/index.js': 'export async function save() {}\n',
  };

  it('is looked into once, until one that it leads to has another version', () =>
    inFolder(files, (root) => {
      expect(stubs(root, 'ui')).toEqual([]);
      expect(stubs(root, 'ui')).toEqual([]);
      writeFiles(root, [
        ['node_modules/cart/index.js', SERVER],
        ['node_modules/cart/package.json', files['node_modules/cart/package.json'].replace('1.0.0', '1.10.0')],
      ]);
      expect(stubs(root, 'ui')).toEqual(['node_modules/cart/index.js#save']);
    }));
});
