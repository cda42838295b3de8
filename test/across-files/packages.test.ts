/** Packages of Server Functions as they are installed: packed by npm, in two versions, as a workspace, in the store of another package manager. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import type { CompileResult } from '../../src/compile.ts';
import { createManifest } from '../../src/5-manifest/manifest.ts';
import { onDisk, writeFiles } from '../harness/on-disk.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'use-server-packages-')));
const shop = join(folder, 'shop');

const json = (value: unknown): string => JSON.stringify(value);
const npm = (cwd: string, ...args: readonly string[]): string =>
  execFileSync('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--offline'], { cwd, encoding: 'utf8' });

const cart = (version: string): readonly (readonly [string, string])[] => [
  [
    `cart-${version}/package.json`,
    json({
      name: '@acme/cart',
      version,
      type: 'module',
      exports: {
        '.': { types: './types.d.ts', import: './lib/index.js' },
        './server': { 'react-server': './lib/server.js', default: './lib/server.js' },
        './*': './lib/*.js',
      },
      imports: { '#server': './lib/server.js' },
    }),
  ],
  [`cart-${version}/lib/index.js`, "export * from '#server';\nexport { Price } from './price.js';\n"],
  [
    `cart-${version}/lib/server.js`,
    `'use server';\nimport { total } from './database.js';\nexport async function add(item) { return '${version} ' + item + total; }\nexport async function remove() {}\n`,
  ],
  [`cart-${version}/lib/database.js`, 'export const total = 1;\n'],
  [`cart-${version}/lib/price.js`, "export function Price() { return 'price'; }\n"],
];

beforeAll(() => {
  writeFiles(folder, [
    ...cart('1.0.0'),
    ...cart('2.0.0'),
    [
      'old-shop/package.json',
      json({ name: 'old-shop', version: '1.0.0', type: 'module', exports: './index.js', dependencies: { '@acme/cart': 'file:../acme-cart-1.0.0.tgz' } }),
    ],
    ['old-shop/index.js', "export { add as addOld } from '@acme/cart';\n"],
    [
      'shop/package.json',
      json({
        name: 'shop',
        private: true,
        workspaces: ['packages/*', 'apps/*'],
        dependencies: { '@acme/cart': 'file:../acme-cart-2.0.0.tgz', 'old-shop': 'file:../old-shop-1.0.0.tgz' },
      }),
    ],
    ['shop/apps/web/package.json', json({ name: 'web', version: '1.0.0', dependencies: { '@shop/reviews': '*' } })],
    [
      'shop/apps/web/client.tsx',
      "'use client';\nimport { add, Price } from '@acme/cart';\nimport { remove } from '@acme/cart/server';\nimport { addOld } from 'old-shop';\nimport { review } from '@shop/reviews';\nexport const all = [add, remove, addOld, review, Price];\n",
    ],
    ['shop/packages/reviews/package.json', json({ name: '@shop/reviews', version: '1.0.0', exports: './src/actions.ts' })],
    ['shop/packages/reviews/src/actions.ts', "'use server';\nexport async function review() {}\n"],
  ]);
  for (const name of ['cart-1.0.0', 'cart-2.0.0']) npm(folder, 'pack', `./${name}`);
  writeFiles(folder, [
    [
      'old-shop/package.json',
      json({ name: 'old-shop', version: '1.0.0', type: 'module', exports: './index.js', dependencies: { '@acme/cart': `file:${folder}/acme-cart-1.0.0.tgz` } }),
    ],
  ]);
  npm(folder, 'pack', './old-shop');
  npm(shop, 'install');
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function compileAt(file: string, layer: 'server' | 'client', root: string): CompileResult {
  const result = compile(readFileSync(file, 'utf8'), { filename: file, root, layer, clientImports: true, development: true });
  if (result === null) throw new Error(`${file} has nothing to compile`);
  return result;
}

const stubs = ({ code }: CompileResult): string[] => [...code.matchAll(/sharedReference\("([^"]+)"/g)].map(([, id = '']) => id);
const idsOf = ({ references }: CompileResult): string[] => references.map(({ id }) => id);

describe.each([
  ['the repository', shop],
  ['one of its workspaces', join(shop, 'apps/web')],
])('the root is %s', (_, root) => {
  const client = (): CompileResult => compileAt(join(shop, 'apps/web/client.tsx'), 'client', root);

  it('a client import gets what the package has on the server, in each of its versions', () => {
    const review = root === shop ? 'packages/reviews/src/actions.ts#review' : 'node_modules/@shop/reviews/src/actions.ts#review';
    expect(stubs(client())).toEqual([
      'node_modules/@acme/cart/lib/server.js#add',
      'node_modules/@acme/cart/lib/server.js#remove',
      'node_modules/@acme/cart@1.0.0/lib/server.js#add',
      review,
    ]);
    expect(client().code).toContain("import { Price } from '@acme/cart';");
    expect(client().code).not.toMatch(/old-shop|@acme\/cart\/server'|reviews'/);
  });

  it('the modules themselves have these ids, on both layers, by whatever path', () => {
    const modules = client().serverModules;
    expect(modules).toHaveLength(3);
    const entries = modules.map((file) => {
      const [server, stub] = [compileAt(file, 'server', root), compileAt(file, 'client', root)];
      expect(server.entry).toEqual(stub.entry);
      return server.entry;
    });
    const { references } = createManifest(entries);
    expect(stubs(client()).filter((id) => references[id] === undefined)).toEqual([]);
    const linked = join(shop, 'node_modules/@shop/reviews/src/actions.ts');
    expect(idsOf(compileAt(linked, 'server', root))).toEqual(idsOf(compileAt(realpathSync(linked), 'server', root)));
  });
});

it("in a store of links, the root's own version is plain and the others say theirs", () =>
  onDisk(
    Object.entries({ 'app.ts': "import { add } from '@acme/cart';\nimport { addOld } from 'old-shop';\nadd(addOld);\n", 'package.json': '{}' }),
    (root) => {
      const store = join(root, 'node_modules/.pnpm');
      const put = (from: string, to: string): void => {
        mkdirSync(dirname(join(store, to)), { recursive: true });
        cpSync(join(folder, from), join(store, to), { recursive: true });
      };
      put('cart-1.0.0', '@acme+cart@1.0.0/node_modules/@acme/cart');
      put('cart-2.0.0', '@acme+cart@2.0.0/node_modules/@acme/cart');
      put('old-shop', 'old-shop@1.0.0/node_modules/old-shop');
      const link = (to: string, from: string): void => {
        mkdirSync(dirname(join(root, 'node_modules', from)), { recursive: true });
        symlinkSync(join(store, to), join(root, 'node_modules', from));
      };
      link('@acme+cart@2.0.0/node_modules/@acme/cart', '@acme/cart');
      link('old-shop@1.0.0/node_modules/old-shop', 'old-shop');
      link('@acme+cart@1.0.0/node_modules/@acme/cart', '.pnpm/old-shop@1.0.0/node_modules/@acme/cart');
      expect(stubs(compileAt(join(root, 'app.ts'), 'client', root))).toEqual([
        'node_modules/@acme/cart/lib/server.js#add',
        'node_modules/@acme/cart@1.0.0/lib/server.js#add',
      ]);
      // Another version, installed over it.
      renameSync(join(root, 'node_modules/@acme/cart'), join(root, 'node_modules/@acme/other'));
      link('@acme+cart@1.0.0/node_modules/@acme/cart', '@acme/cart');
      expect(stubs(compileAt(join(root, 'app.ts'), 'client', root))).toEqual(['node_modules/@acme/cart/lib/server.js#add']);
    },
  ));
