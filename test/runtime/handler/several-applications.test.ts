/** Two applications behind one handler, as docs/decisions/002-several-applications-behind-one-host.md has it: a merge at start, and the id alone settles what is called. */
import { afterEach, expect, test } from 'vitest';
import { createManifest, mergeManifests } from '../../../src/5-manifest/manifest.ts';
import type { Manifest } from '../../../src/5-manifest/manifest.ts';
import { createServerManifest } from '../../../src/5-manifest/views.ts';
import { compile } from '../../../src/compile.ts';
import { moduleOf, register, serve } from './serve.ts';
import type { App } from './serve.ts';

interface Application {
  readonly manifest: Manifest;
  /** By the name of the function. */
  readonly ids: Readonly<Record<string, string>>;
  readonly module: string;
}

/** An application with one file, `app/actions.ts`, as its own build has left it. */
function build(title: string, names: readonly string[], options: { readonly root: string; readonly salt?: string }): Application {
  const code = `'use server';\n${names.map((name) => `export async function ${name}() { return '${title}'; }\n`).join('')}`;
  const { root, salt = '' } = options;
  const result = compile(code, { filename: `/host/${title}/app/actions.ts`, root, layer: 'server', development: false, ids: { salt } });
  if (result === null) throw new Error('No Server Functions.');
  const ids = Object.fromEntries(result.references.map(({ id, functionName }) => [functionName, id]));
  const functions = result.references.map(({ id, functionName, exportName }) => [exportName, register(async () => `${title} ${functionName}`, id)]);
  return { manifest: createManifest([result.entry]), ids, module: moduleOf(Object.fromEntries(functions)) };
}

let app: App | undefined;
afterEach(() => app?.close());

async function behindOneHandler(applications: readonly Application[]): Promise<App> {
  const fullManifest = mergeManifests(applications.map(({ manifest }) => manifest));
  const manifest = createServerManifest(fullManifest, (id) => {
    const owner = applications.find((each) => Object.hasOwn(each.manifest.references, id));
    return owner === undefined ? null : { id: owner.module, chunks: [] };
  });
  return (app = await serve({}, { manifest, fullManifest }));
}

test.each([
  ['a salt each', { root: '/host/shop', salt: 'shop' }, { root: '/host/checkout', salt: 'checkout' }],
  ['a root above both', { root: '/host' }, { root: '/host' }],
])('%s: each id leads into its own application', async (_, ofShop, ofCheckout) => {
  const shop = build('shop', ['save', 'list'], ofShop);
  const checkout = build('checkout', ['save', 'pay'], ofCheckout);
  const { call } = await behindOneHandler([shop, checkout]);
  const answers = [shop.ids['save'], shop.ids['list'], checkout.ids['save'], checkout.ids['pay']].map((id) => call(id ?? '', []));
  expect(await Promise.all(answers)).toEqual(['shop save', 'shop list', 'checkout save', 'checkout pay']);
});

test('with neither, the merge refuses, and names both places', () => {
  const shop = build('shop', ['save'], { root: '/host/shop' });
  const checkout = build('checkout', ['save', 'pay'], { root: '/host/checkout' });
  expect(() => mergeManifests([shop.manifest, checkout.manifest])).toThrow(/app\/actions\.ts/);
});
