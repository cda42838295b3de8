/** Packages that `externals` keeps out of the bundle: no loader sees them, and what is a Server Function in one is none that can be called. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { APP } from './app.ts';
import { build, BUNDLERS, createProject, threeCompilers } from './project.ts';

const ACTIONS = "'use server';\nexport async function save() { return 1; }\n";
/** In a folder of the project: its own `node_modules` is a link. */
const PACKAGES = {
  'app/node_modules/cart/package.json': '{ "name": "cart", "version": "1.0.0", "type": "module", "exports": { ".": "./index.js", "./plain": "./plain.js" } }',
  'app/node_modules/cart/index.js': "export { Cart } from './cart.js';\n",
  'app/node_modules/cart/cart.js': "import { save } from './lib/actions.js';\nexport function Cart() { return save; }\n",
  'app/node_modules/cart/lib/actions.js': ACTIONS,
  'app/node_modules/cart/plain.js': "// Says 'use server' and means nothing by it.\nexport const plain = 1;\n",
  'app/node_modules/shop/package.json': '{ "name": "shop", "version": "1.0.0", "main": "index.cjs" }',
  'app/node_modules/shop/index.cjs': "module.exports = require('cart');\n",
  'packages/own/package.json': '{ "name": "own", "version": "1.0.0" }',
  'packages/own/index.js': ACTIONS,
};

describe.each(BUNDLERS)('%s', (bundler) => {
  const errorsOf = async (files: Readonly<Record<string, string>>, externals: Readonly<Record<string, unknown>>): Promise<readonly string[]> => {
    const project = createProject({ ...APP, ...PACKAGES, ...files });
    symlinkSync(join(project.directory, 'packages/own'), join(project.directory, 'app/node_modules/own'));
    const configs: typeof threeCompilers = (...args) => threeCompilers(...args).map((config) => ({ ...config, externals: externals[config.name ?? ''] ?? [] }));
    return (await build(project, { bundler, mode: 'development', configs })).errors;
  };
  const page = (imports: string): Readonly<Record<string, string>> => ({ 'app/page.js': `${imports}\nexport default function Page() { return null; }` });

  test.each([
    ['cart', "import { Cart } from 'cart';", ['cart'], 'app/node_modules/cart/lib/actions.js'],
    ['shop', "import { Cart } from 'shop';", { shop: 'commonjs shop' }, 'app/node_modules/cart/lib/actions.js'],
    ['own', "import { save } from 'own';", [/^own$/], 'packages/own/index.js'],
  ])('on the server: %s is an error that says where the directive is, and how it got in', async (name, imports, externals, file) => {
    const [error, ...others] = await errorsOf(page(imports), { server: externals });
    expect(others).toEqual([]);
    expect(error).toContain(`untransformed-module: \`externals\` keeps \`${name}\` out of the bundle, and \`${file}\` in it has a 'use server' directive`);
    expect(error).toContain('clients could not call its functions');
    expect(error).toContain(`  ${name}\n    imported by app/page.js\n    imported by app/server.js\n`);
  });

  test('in a browser: whatever script brings it there', async () => {
    const counter = "'use client';\nimport { save } from 'cart';\nexport function Counter() { return String(save); }";
    const errors = await errorsOf({ 'app/counter.js': counter }, { browser: { cart: 'Cart' }, ssr: { cart: 'Cart' } });
    expect(errors.join('\n')).toContain('it is shipped to the browser as it is, by whatever brings it there');
  });

  test('what loads no file with the directive is none', async () => {
    expect(
      await errorsOf(page("import { plain } from 'cart/plain'; import 'node:fs'; import 'react'; import 'not-installed';"), { server: [/^(cart|react|not-)/] }),
    ).toEqual([]);
  });
});
