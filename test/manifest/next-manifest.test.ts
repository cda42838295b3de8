import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ManifestError } from '../../src/5-manifest/manifest-error.ts';
import { createManifest } from '../../src/5-manifest/manifest.ts';
import { readNextManifest } from '../../src/5-manifest/next-manifest.ts';
import { entryOf, referenceOf } from './arbitrary.ts';

const key = 'c2VjcmV0LWtleS1vZi10aGUtYnVpbGQ=';
const save = '4012a8b1c3d4e5f60718293a4b5c6d7e8f9001122f';
const cached = 'c012a8b1c3d4e5f60718293a4b5c6d7e8f9001122f';
const inline = '7f12a8b1c3d4e5f60718293a4b5c6d7e8f90011220';

/** As Next.js 16 writes it. */
const next16 = {
  node: {
    [save]: {
      workers: { 'app/posts/page': { moduleId: 512, async: false }, 'app/page': { moduleId: 512, async: false } },
      filename: 'app/actions.ts',
      exportedName: 'save',
    },
    [cached]: { workers: { 'app/page': { moduleId: 7, async: true } }, filename: 'lib/data.ts', exportedName: 'load' },
    [inline]: { workers: { 'app/page': { moduleId: 9, async: false } }, filename: 'app/page.tsx', exportedName: '$$RSC_SERVER_ACTION_0' },
  },
  edge: {
    [save]: { workers: { 'app/edge/page': { moduleId: 3, async: false } }, filename: 'app/actions.ts', exportedName: 'save' },
  },
  encryptionKey: key,
};

describe("Next.js's manifest", () => {
  it('is read with all that it says of a function', () => {
    expect(readNextManifest(JSON.stringify(next16)).references).toEqual({
      [save]: {
        runtimes: ['node', 'edge'],
        workers: ['app/edge/page', 'app/page', 'app/posts/page'],
        module: 'app/actions.ts',
        export: 'save',
        kind: 'server-function',
        match: null,
      },
      [inline]: { runtimes: ['node'], workers: ['app/page'], module: 'app/page.tsx', export: '$$RSC_SERVER_ACTION_0', kind: 'server-function', match: null },
      [cached]: { runtimes: ['node'], workers: ['app/page'], module: 'lib/data.ts', export: 'load', kind: 'cache', match: null },
    });
  });

  it('of older versions has no names: ids and pages are left', () => {
    const next14 = { node: { [save.slice(2)]: { workers: { 'app/page': '(rsc)/./app/actions.ts' }, layer: { 'app/page': 'rsc' } } }, edge: {} };
    expect(readNextManifest(next14).references).toEqual({
      [save.slice(2)]: { runtimes: ['node'], workers: ['app/page'], module: null, export: null, kind: 'unknown', match: null },
    });
  });

  it('never gives its encryption key away', () => {
    const read = readNextManifest(next16);
    expect(inspect(read, { depth: null, showHidden: true })).not.toContain(key);
    const broken = [
      JSON.stringify(next16).slice(0, -1),
      JSON.stringify(next16).replace('"encryptionKey":', '"encryptionKey"'),
      { encryptionKey: key },
      { node: { a: key }, encryptionKey: key },
    ];
    for (const source of broken) {
      const error = errorOf(source);
      expect(error).toBeInstanceOf(ManifestError);
      expect(inspect(error, { depth: null, showHidden: true })).not.toContain(key);
    }
  });

  it.each([
    ['{"node": {}', 'it ends too early at line 1, column 12'],
    [{ version: 1, references: {} }, 'which has an object `node` and an object `edge`'],
    [[], 'which has an object `node` and an object `edge`'],
    [{ node: { a: 1 } }, 'node.a must be an object, not this number'],
    [{ node: { a: { workers: [] } }, edge: {} }, 'node.a.workers must be an object, not an array'],
    [{ node: { a: { workers: {}, filename: 1 } }, edge: [] }, 'node.a.filename must be a string, not this number'],
  ])('is an error that says where, for %j', (source, message) => {
    expect(String(errorOf(source))).toContain(message);
  });
});

describe('joined to our manifest', () => {
  const ours = createManifest([
    entryOf('app/actions.ts#save', { module: 'app/actions.ts', export: 'save' }),
    entryOf(inline, { module: 'app/page.tsx', export: 'Page.save', name: 'Page.save', kind: 'inline' }),
    entryOf('__proto__', { module: 'app/actions.ts', export: 'load' }),
  ]);

  it('finds functions by id, then by file and exported name', () => {
    const { references } = readNextManifest(next16, 'next.json', { manifest: ours });
    expect(references[save]?.match).toEqual({ id: 'app/actions.ts#save', reference: referenceOf({ module: 'app/actions.ts' }) });
    expect(references[inline]?.match?.reference.name).toBe('Page.save');
    expect(references[cached]?.match).toBeNull();
  });

  it.each(['apps/web', './apps/web/', 'apps\\web'])('knows where the application lies: %s', (directory) => {
    const manifest = createManifest([entryOf('x', { module: 'apps/web/app/actions.ts', export: 'save' })]);
    expect(readNextManifest(next16, 'next.json', { manifest, directory }).references[save]?.match?.id).toBe('x');
    expect(readNextManifest(next16, 'next.json', { manifest }).references[save]?.match).toBeNull();
  });

  it('finds what the application takes from other packages of the repository', () => {
    const manifest = createManifest([entryOf('x', { module: 'packages/cart/src/actions.ts', export: 'save' })]);
    const source = { node: { [save]: { workers: {}, filename: '../../packages/cart/src/actions.ts', exportedName: 'save' } }, edge: {} };
    expect(readNextManifest(source, 'next.json', { manifest, directory: 'apps/web' }).references[save]?.match?.id).toBe('x');
  });

  it('finds an inline function where it is the only one of its file', () => {
    const numbered = (...names: readonly string[]): object => ({
      node: Object.fromEntries(names.map((name, index) => [`${index}`, { workers: {}, filename: 'app/page.tsx', exportedName: name }])),
      edge: {},
    });
    const [one, other] = ['Page.a', 'Page.b'].map((name) => entryOf(name, { module: 'app/page.tsx', export: name, name, kind: 'inline' }));
    const exported = entryOf('default', { module: 'app/page.tsx', export: 'default', name: 'default' });
    const matches = (source: object, ...entries: readonly (typeof one)[]): readonly (string | undefined)[] => {
      const manifest = createManifest(entries.filter((entry) => entry !== undefined));
      return Object.values(readNextManifest(source, 'next.json', { manifest }).references).map(({ match }) => match?.id);
    };
    expect(matches(numbered('$$RSC_SERVER_ACTION_0'), one, exported)).toEqual(['Page.a']);
    expect(matches(numbered('$$RSC_SERVER_ACTION_0', '$$RSC_SERVER_ACTION_1'), one, other)).toEqual([undefined, undefined]);
    expect(matches(numbered('$$RSC_SERVER_CACHE_0', 'save'), one)).toEqual([undefined, undefined]);
  });

  it('takes nothing from the prototype of objects', () => {
    const source = { node: { constructor: { workers: {} }, toString: { workers: {} } }, edge: {} };
    const { references } = readNextManifest(source, 'next.json', { manifest: ours });
    expect(Object.values(references).map(({ match }) => match)).toEqual([null, null]);
  });
});

function errorOf(source: unknown): unknown {
  try {
    return readNextManifest(source, 'next.json');
  } catch (error) {
    return error;
  }
}
