import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createManifest } from '../../src/5-manifest/manifest.ts';
import { createServerManifest, exactLookup } from '../../src/5-manifest/views.ts';
import { anyEntries, entryOf } from './arbitrary.ts';

const manifest = createManifest([
  entryOf('app/a.ts#save', { module: 'app/a.ts', export: 'save' }),
  entryOf('app/a.ts#remove', { module: 'app/a.ts', export: 'remove' }),
  entryOf('__proto__', { module: 'app/b.ts', export: '__proto__' }),
]);

describe('the view for React', () => {
  it('says for each id where its function is', () => {
    const view = createServerManifest(manifest, (id, { module, export: exportName }) =>
      module === 'app/a.ts' ? { id: 7, chunks: ['c1', 'c1.js'], async: exportName === 'save' } : { id: './b', chunks: [], name: id },
    );
    expect(Object.getPrototypeOf(view)).toBeNull();
    expect(Object.entries(view)).toEqual([
      ['__proto__', { id: './b', chunks: [], name: '__proto__' }],
      ['app/a.ts#remove', { id: 7, chunks: ['c1', 'c1.js'], name: 'remove' }],
      ['app/a.ts#save', { id: 7, chunks: ['c1', 'c1.js'], name: 'save', async: true }],
    ]);
  });

  it('has ids as keys and nothing else, not a module and nothing inherited', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const whole = createManifest(entries);
        const view = createServerManifest(whole, (_, { module }) => ({ id: module, chunks: [], name: 'x' }));
        expect(Object.keys(view).sort()).toEqual(Object.keys(whole.references).sort());
        for (const name of ['toString', 'constructor', 'hasOwnProperty']) expect(view[name] === undefined).toBe(!Object.hasOwn(whole.references, name));
        for (const { module } of entries) expect(view[module] === undefined).toBe(!Object.hasOwn(whole.references, module));
      }),
    );
  });

  it('leaves out what the host does not have', () => {
    const view = createServerManifest(manifest, (id) => (id === '__proto__' ? null : id.endsWith('save') ? undefined : { id: 1, chunks: [] }));
    expect(Object.keys(view)).toEqual(['app/a.ts#remove']);
  });

  it.each(['*', ''])('refuses the export %j, which React would take for something else', (name) => {
    const odd = createManifest([entryOf('x', { export: name })]);
    expect(() => createServerManifest(odd, () => ({ id: 1, chunks: [] }))).toThrow('which React does not read as the name of an export');
    expect(createServerManifest(odd, () => ({ id: 1, chunks: [], name: 'x' })).x?.name).toBe('x');
  });
});

describe('the exact lookup', () => {
  const view = createServerManifest(manifest, () => ({ id: 1, chunks: [] }));

  it('finds what is there, and copies as the map does', () => {
    const exact = exactLookup(view);
    expect(exact['app/a.ts#save']).toEqual({ id: 1, chunks: [], name: 'save' });
    expect(exact['__proto__']).toEqual({ id: 1, chunks: [], name: '__proto__' });
    expect(JSON.stringify(exact)).toBe(JSON.stringify(view));
  });

  it('finds nothing else, and no part of an id', () => {
    const exact = exactLookup(JSON.parse(JSON.stringify(view)) as typeof view);
    expect([exact.toString, exact['app/a.ts'], exact.valueOf]).toEqual([undefined, undefined, undefined]);
    expect(() => exact['app/a.ts#save#secretHelper']).toThrow('no Server Function with the reference id "app/a.ts#save#secretHelper"');
  });
});
