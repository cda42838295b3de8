/** Where a file lies decides its ids: the same on every machine, whatever the path looks like. */
import * as babel8 from '@babel/core';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { moduleIdOf } from '../../src/1-source/module-id.ts';
import { compile } from '../../src/compile.ts';
import type { UseServerMetadata } from '../../src/index.ts';
import useServer from '../../src/index.ts';

const babel7 = createRequire(new URL('../babel-7/package.json', import.meta.url))('@babel/core') as typeof babel8;
const fileLevel = `'use server';\nexport async function save() {}\n`;

function transform(babel: typeof babel8, filename: string | undefined, pluginOptions: object, code = fileLevel, more: object = {}): UseServerMetadata {
  const result = babel.transformSync(code, {
    root: '/project',
    cwd: '/project',
    configFile: false,
    babelrc: false,
    plugins: [[useServer, { layer: 'server', ...pluginOptions }]],
    ...(filename === undefined ? {} : { filename }),
    ...more,
  });
  return (result?.metadata as { useServer: UseServerMetadata }).useServer;
}

const posixPaths: readonly (readonly [filename: string, moduleId: string])[] = [
  ['/project/app/page.js', 'app/page.js'],
  ['app/page.js', 'app/page.js'],
  ['./app/page.js', 'app/page.js'],
  ['/project/./app/page.js', 'app/page.js'],
  ['/project/app/../lib/page.js', 'lib/page.js'],
  ['/project/app//page.js', 'app/page.js'],
  ['/other/place/page.js', '../other/place/page.js'],
  ['/projects/page.js', '../projects/page.js'],
  ['/page.js', '../page.js'],
  ['/project/app/[id]/(group)/@slot/page.js', 'app/[id]/(group)/@slot/page.js'],
  ['/project/app/ä b/📙.js', 'app/ä b/📙.js'],
  ['/project/node_modules/cart/dist/server.js', 'node_modules/cart/dist/server.js'],
  ['/project/node_modules/@acme/cart/dist/server.js', 'node_modules/@acme/cart/dist/server.js'],
  ['/elsewhere/node_modules/@acme/cart/dist/server.js', 'node_modules/@acme/cart/dist/server.js'],
  ['/project/node_modules/a/node_modules/@acme/cart/server.js', 'node_modules/@acme/cart/server.js'],
  ['/project/node_modules/.pnpm/cart@1.0.0/node_modules/cart/server.js', 'node_modules/cart/server.js'],
  ['/project/app/c#/what?/page.js', 'app/c#/what?/page.js'],
  ['/project/app/page.js?v=1', 'app/page.js'],
  ['/project/app/page.js#part', 'app/page.js'],
  ['/project/app/c#/page.js?v=1.0?w#x', 'app/c#/page.js'],
  ['/project/app/page.js?layer=rsc&x=/y', 'app/page.js'],
  ['/project/node_modules/cart/server.js?import', 'node_modules/cart/server.js'],
];
const windowsPaths: readonly (readonly [filename: string, root: string, moduleId: string])[] = [
  ['C:\\shop\\app\\page.js', 'C:\\shop', 'app/page.js'],
  ['c:\\shop\\app\\page.js', 'C:\\shop', 'app/page.js'],
  ['C:/shop/app/page.js', 'c:\\shop', 'app/page.js'],
  ['C:\\shop\\app\\page.js', 'C:\\shop\\', 'app/page.js'],
  ['C:\\shop\\node_modules\\@acme\\cart\\server.js', 'C:\\shop', 'node_modules/@acme/cart/server.js'],
  ['C:\\other\\page.js', 'C:\\shop', '../other/page.js'],
  ['\\\\host\\share\\shop\\app\\page.js', '\\\\host\\share\\shop', 'app/page.js'],
  ['app\\page.js', 'C:\\shop', 'app/page.js'],
  ['C:\\shop\\app\\..\\lib\\page.js', 'C:\\shop', 'lib/page.js'],
];

describe('the module id of', () => {
  it.each(posixPaths)('%s', (filename, moduleId) => {
    for (const babel of [babel8, babel7]) {
      const found = transform(babel, filename, {});
      expect([found.moduleId, found.references[0]?.id]).toEqual([moduleId, `${moduleId}#save`]);
    }
    expect(compile(fileLevel, { filename, root: '/project', layer: 'server' })?.moduleId).toBe(moduleId);
  });

  // Babel and the options make a path absolute by the rules of the machine that they run on, so that these are asked for directly.
  it.each(windowsPaths)('%s below %s', (filename, root, moduleId) => {
    expect(moduleIdOf(filename, root)).toBe(moduleId);
  });

  it('is relative to the option `root`, before the root of Babel', () => {
    expect(transform(babel8, '/project/packages/web/app/page.js', { root: '/project/packages/web' }).moduleId).toBe('app/page.js');
    expect(transform(babel8, '/project/packages/web/app/page.js', {}).moduleId).toBe('packages/web/app/page.js');
  });

  it('is the same in every checkout', () => {
    const ids = ['/home/ann/shop', '/builds/7/shop', '/'].map(
      (root) => transform(babel8, `${root}/app/page.js`.replace('//', '/'), { ids: { readable: false } }, fileLevel, { root, cwd: root }).references[0]?.id,
    );
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toMatch(/^[0-9a-f]{40}$/);
  });
});

describe('a package and a folder of the project that has its name', () => {
  it.each([
    ['ui/actions.js', 'node_modules/ui/actions.js'],
    ['@acme/ui/actions.js', 'node_modules/@acme/ui/actions.js'],
    ['ui/actions.js', 'packages/other/node_modules/ui/actions.js'],
    ['src/ui/actions.js', 'node_modules/src/ui/actions.js'],
  ])('%s and %s are two modules, with the same text too', (own, installed) => {
    const entries = [own, installed].map(
      (file) => compile(fileLevel, { filename: `/project/${file}`, root: '/project', layer: 'server', development: false })?.entry,
    );
    const ids = entries.flatMap((entry) => Object.keys(entry?.references ?? {}));
    expect(entries.map((entry) => entry?.module)).toEqual([own, installed.replace(/^.*node_modules/, 'node_modules')]);
    expect(new Set(ids).size).toBe(2);
  });
});

describe('without a file name', () => {
  const inline = `export async function save() { 'use server'; }`;

  it.each([
    ['8', babel8],
    ['7', babel7],
  ] as const)('Babel %s: a file with the directive is refused, by an error that says what to pass', (_major, babel) => {
    for (const code of [fileLevel, inline]) expect(() => transform(babel, undefined, {}, code)).toThrow(/file name.*`filename`/s);
  });

  it.each([
    ['8', babel8],
    ['7', babel7],
  ] as const)('Babel %s: any other file is compiled', (_major, babel) => {
    expect(transform(babel, undefined, {}, 'export const a = 1;')).toBeUndefined();
    expect(() => transform(babel, undefined, {}, '/* use server */ export const a = 1;')).not.toThrow();
  });
});
