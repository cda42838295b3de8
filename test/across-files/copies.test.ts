/** Several copies of one version of a package: each is a module of its own, with a state and peers of its own. */
import { mkdirSync, readFileSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { moduleIdOf } from '../../src/1-source/module-id.ts';
import { compile } from '../../src/compile.ts';
import { onDisk, writeFiles } from '../harness/on-disk.ts';

type Files = readonly (readonly [path: string, text: string])[];

const actions = "'use server';\nlet calls = 0;\nexport async function save() { return ++calls; }\n";

/** A package of Server Functions in a folder. */
function packageIn(folder: string, fields: { readonly name: string; readonly version?: string }): Files {
  return [
    [`${folder}/package.json`, JSON.stringify({ ...fields, main: 'index.js' })],
    [`${folder}/index.js`, actions],
  ];
}

const cart = (folder: string, version = '2.0.0'): Files => packageIn(`${folder}/node_modules/cart`, { name: 'cart', version });
const handsOn = (name: string, folder = 'node_modules'): Files => [
  [`${folder}/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' })],
  [`${folder}/${name}/index.js`, "export { save } from 'cart';\n"],
];

function link(root: string, to: string, from: string): void {
  mkdirSync(dirname(join(root, from)), { recursive: true });
  symlinkSync(join(root, to), join(root, from));
}

describe('copies that npm nests', () => {
  const app: Files = [...cart('.', '1.0.0'), ...handsOn('one'), ...handsOn('two')];

  it('one of a version is told by the version, wherever it is', () =>
    onDisk([...app, ...cart('node_modules/one'), ...cart('node_modules/two', '3.0.0')], (root) => {
      expect(moduleIdOf(join(root, 'node_modules/one/node_modules/cart/index.js'), root)).toBe('node_modules/cart@2.0.0/index.js');
      expect(moduleIdOf(join(root, 'node_modules/two/node_modules/cart/index.js'), root)).toBe('node_modules/cart@3.0.0/index.js');
    }));

  it('several of a version are told by the packages that hold them, on both layers and where a client module imports them', () =>
    onDisk(
      [
        ...app,
        ...cart('node_modules/one'),
        ...cart('node_modules/two'),
        [
          'client.js',
          "'use client';\nimport { save as a } from 'one';\nimport { save as b } from 'two';\nimport { save } from 'cart';\nexport const all = [save, a, b];\n",
        ],
      ],
      (root) => {
        const idsAt = (file: string, layer: 'server' | 'client'): string[] =>
          compile(readFileSync(join(root, file), 'utf8'), { filename: join(root, file), root, layer })?.references.map(({ id }) => id) ?? [];
        const expected = ['node_modules/one/node_modules/cart@2.0.0/index.js#save', 'node_modules/two/node_modules/cart@2.0.0/index.js#save'];
        for (const layer of ['server', 'client'] as const) {
          expect(['one', 'two'].flatMap((holder) => idsAt(`node_modules/${holder}/node_modules/cart/index.js`, layer))).toEqual(expected);
          expect(idsAt('node_modules/cart/index.js', layer)).toEqual(['node_modules/cart/index.js#save']);
        }
        const client = compile(readFileSync(join(root, 'client.js'), 'utf8'), {
          filename: join(root, 'client.js'),
          root,
          layer: 'client',
          clientImports: true,
        });
        for (const id of expected) expect(client?.code).toContain(`"${id}"`);
      },
    ));

  it('what was found is looked up again when packages have been installed, in the same process', () =>
    onDisk([...app, ...cart('node_modules/one'), ['node_modules/.package-lock.json', '{}']], (root) => {
      const idOf = (holder: string): string => moduleIdOf(join(root, `node_modules/${holder}/node_modules/cart/index.js`), root);
      expect(idOf('one')).toBe('node_modules/cart@2.0.0/index.js');
      writeFiles(root, [...cart('node_modules/two'), ['node_modules/.package-lock.json', '{ "packages": {} }']]);
      utimesSync(join(root, 'node_modules/.package-lock.json'), 1, 1);
      expect(['one', 'two'].map(idOf)).toEqual(['one', 'two'].map((holder) => `node_modules/${holder}/node_modules/cart@2.0.0/index.js`));
    }));

  it('the one that the root gets, and one of the same version elsewhere', () =>
    onDisk([...cart('.'), ...handsOn('one'), ...cart('node_modules/one')], (root) => {
      expect(moduleIdOf(join(root, 'node_modules/cart/index.js'), root)).toBe('node_modules/cart/index.js');
      expect(moduleIdOf(join(root, 'node_modules/one/node_modules/cart/index.js'), root)).toBe('node_modules/cart@2.0.0/index.js');
    }));

  it('copies that have no version', () =>
    onDisk([...app, ...packageIn('node_modules/one/node_modules/cart', { name: 'cart' })], (root) => {
      expect(moduleIdOf(join(root, 'node_modules/one/node_modules/cart/index.js'), root)).toBe('node_modules/one/node_modules/cart/index.js');
    }));

  it('copies in packages with a scope, in each other, and in workspaces', () =>
    onDisk(
      [
        ...cart('.', '1.0.0'),
        ...handsOn('@acme/one'),
        ...cart('node_modules/@acme/one'),
        ...handsOn('deep', 'node_modules/@acme/one/node_modules'),
        ...cart('node_modules/@acme/one/node_modules/deep'),
        ...handsOn('reviews', 'packages'),
        ...cart('packages/reviews'),
      ],
      (root) => {
        link(root, 'packages/reviews', 'node_modules/reviews');
        const idOf = (folder: string, from = root): string => moduleIdOf(join(root, folder, 'node_modules/cart/index.js'), from);
        expect(idOf('node_modules/@acme/one')).toBe('node_modules/@acme/one/node_modules/cart@2.0.0/index.js');
        expect(idOf('node_modules/@acme/one/node_modules/deep')).toBe('node_modules/deep@1.0.0/node_modules/cart@2.0.0/index.js');
        expect(idOf('packages/reviews')).toBe('packages/reviews/node_modules/cart@2.0.0/index.js');
        expect(idOf('packages/reviews', join(root, 'apps/web'))).toBe('node_modules/reviews/node_modules/cart@2.0.0/index.js');
        rmSync(join(root, 'node_modules/@acme'), { recursive: true });
        expect(idOf('packages/reviews')).toBe('node_modules/cart@2.0.0/index.js');
      },
    ));
});

describe('copies in a store of links', () => {
  const stored = (entry: string, name = 'cart'): Files => packageIn(`node_modules/.pnpm/${entry}/node_modules/${name}`, { name, version: '1.0.0' });
  const idOf = (root: string, entry: string, name = 'cart'): string =>
    moduleIdOf(join(root, `node_modules/.pnpm/${entry}/node_modules/${name}/index.js`), root);

  it('one of a version has the same id, whatever its peers are', () =>
    onDisk(stored('cart@1.0.0_peer@2'), (root) => {
      link(root, 'node_modules/.pnpm/cart@1.0.0_peer@2/node_modules/cart', 'node_modules/.pnpm/one@1.0.0_peer@2/node_modules/cart');
      expect(idOf(root, 'cart@1.0.0_peer@2')).toBe('node_modules/cart@1.0.0/index.js');
      expect(idOf(root, 'one@1.0.0_peer@2')).toBe('node_modules/cart@1.0.0/index.js');
    }));

  it('copies for several sets of peers are told by their entries', () =>
    onDisk([...stored('cart@1.0.0_peer@1'), ...stored('cart@1.0.0_peer@2'), ...stored('cart@1.0.0_peer@3')], (root) => {
      link(root, 'node_modules/.pnpm/cart@1.0.0_peer@1/node_modules/cart', 'node_modules/cart');
      link(root, 'node_modules/.pnpm/cart@1.0.0_peer@3/node_modules/cart', 'node_modules/.pnpm/one@1.0.0/node_modules/cart');
      expect(idOf(root, 'cart@1.0.0_peer@1')).toBe('node_modules/cart/index.js');
      expect(idOf(root, 'cart@1.0.0_peer@2')).toBe('node_modules/.pnpm/cart@1.0.0_peer@2/node_modules/cart@1.0.0/index.js');
      expect(idOf(root, 'one@1.0.0')).toBe('node_modules/.pnpm/cart@1.0.0_peer@3/node_modules/cart@1.0.0/index.js');
      rmSync(join(root, 'node_modules/.pnpm/cart@1.0.0_peer@3'), { recursive: true });
      expect(idOf(root, 'cart@1.0.0_peer@2')).toBe('node_modules/cart@1.0.0/index.js');
    }));

  it('the same for packages with a scope', () =>
    onDisk([...stored('@acme+cart@1.0.0_peer@1', '@acme/cart'), ...stored('@acme+cart@1.0.0_peer@2', '@acme/cart')], (root) => {
      expect(idOf(root, '@acme+cart@1.0.0_peer@2', '@acme/cart')).toBe('node_modules/.pnpm/@acme+cart@1.0.0_peer@2/node_modules/@acme/cart@1.0.0/index.js');
    }));
});

describe('folders beside the root whose package.json have one name', () => {
  const idOf = (root: string, folder: string): string => moduleIdOf(join(root, folder, 'index.js'), join(root, 'apps/web'));

  it.each([
    ['without a version', {}],
    ['with the same version', { version: '0.0.0' }],
  ])('%s: their paths tell them apart', (_, fields) =>
    onDisk(
      ['packages/cart', 'libs/cart', 'packages/old/cart'].flatMap((folder) => packageIn(folder, { name: 'cart', ...fields })),
      (root) => {
        expect(['packages/cart', 'libs/cart', 'packages/old/cart'].map((folder) => idOf(root, folder))).toEqual([
          '../../packages/cart/index.js',
          '../../libs/cart/index.js',
          '../../packages/old/cart/index.js',
        ]);
        link(root, 'packages/cart', 'node_modules/cart');
        rmSync(join(root, 'packages/old'), { recursive: true });
        expect(idOf(root, 'packages/cart')).toBe('node_modules/cart/index.js');
        expect(idOf(root, 'libs/cart')).toBe('version' in fields ? 'node_modules/cart@0.0.0/index.js' : '../../libs/cart/index.js');
      },
    ),
  );

  it('one of a name has the name', () =>
    onDisk([...packageIn('packages/cart', { name: 'cart' }), ...packageIn('packages/reviews', { name: 'reviews' })], (root) => {
      expect(idOf(root, 'packages/cart')).toBe('node_modules/cart/index.js');
    }));
});
