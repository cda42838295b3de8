/** What a name of a package means without a look into the package, against the compiler's search. */
import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readResolveSettings } from '../../src/options/resolve.ts';
import { installedNames } from '../../src/project/resolving/installed-names.ts';
import { searchOnDisk } from '../../src/resolve/resolver.ts';
import { tree } from './tree.ts';

const settings = readResolveSettings(undefined, { path: 'resolve', faults: [], root: '/', development: false });
const PACKAGE = '{ "name": "x", "main": "./index.js" }';

function made(): { readonly folder: string; readonly path: (name: string) => string } {
  const at = tree({
    'node_modules/react/package.json': PACKAGE,
    'node_modules/react/index.js': '',
    'node_modules/react/jsx.js': '',
    'node_modules/@acme/ui/package.json': PACKAGE,
    'node_modules/@acme/ui/index.js': '',
    'node_modules/.store/form/package.json': PACKAGE,
    'node_modules/.store/form/index.js': '',
    'packages/cart/package.json': PACKAGE,
    'packages/cart/index.js': '',
    'packages/cart/src/page.ts': '',
    'packages/cart/node_modules/own/package.json': PACKAGE,
    'packages/cart/node_modules/own/index.js': '',
  });
  for (const [link, target] of [
    ['node_modules/cart', 'packages/cart'],
    ['node_modules/form', 'node_modules/.store/form'],
  ] as const) {
    mkdirSync(dirname(at.path(link)), { recursive: true });
    symlinkSync(at.path(target), at.path(link));
  }
  return at;
}

describe('the name of a package', () => {
  it.each([
    ['react', 'installed'],
    ['react/jsx', 'installed'],
    ['@acme/ui', 'installed'],
    ['form', 'installed'],
    ['own', 'installed'],
    ['cart', 'undecided'],
    ['#own', 'undecided'],
    ['./react', 'undecided'],
    ['node:fs', 'undecided'],
    ['@/lib/actions', 'nowhere'],
    ['~/lib/actions', 'nowhere'],
    ['vue', 'nowhere'],
    ['@acme/other', 'nowhere'],
  ])('%s is %s', (specifier, kind) => {
    const at = made();
    const found = installedNames([at.path('packages/cart/src/page.ts')], settings)(specifier, at.path('packages/cart/src'));
    expect(found.kind).toBe(kind);
    const { file } = searchOnDisk(settings).find(specifier, at.path('packages/cart/src/page.ts'));
    if (found.kind === 'nowhere') expect(file).toBeNull();
    if (found.kind === 'installed') expect(file?.startsWith(dirname(found.packageFile))).toBe(true);
  });

  it('is left to the search in a tree of installed packages, and with aliases', () => {
    const at = made();
    expect(installedNames([at.path('node_modules/react/index.js')], settings)('react', at.folder).kind).toBe('undecided');
    expect(installedNames([], { ...settings, alias: { react: '/vue' } })('react', at.folder).kind).toBe('undecided');
  });
});
