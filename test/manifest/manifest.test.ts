import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createManifest, mergeManifests, serializeManifest } from '../../src/5-manifest/manifest.ts';
import { UseServerError } from '../../src/diagnostics/error.ts';
import type { ModuleEntry } from '../../src/model/index.ts';
import { anyEntries, anyManifest, entryOf, referenceOf } from './arbitrary.ts';

const text = (entries: readonly ModuleEntry[]): string => serializeManifest(createManifest(entries));

/** A random binary tree over the parts: how machines could share the work. */
function mergedInGroups(parts: readonly ReturnType<typeof createManifest>[], cuts: readonly number[]): ReturnType<typeof createManifest> {
  const left = [...parts];
  for (const cut of cuts) {
    if (left.length < 2) break;
    const at = cut % (left.length - 1);
    left.splice(at, 2, mergeManifests(left.slice(at, at + 2)));
  }
  return mergeManifests(left);
}

describe('a manifest', () => {
  it('has ids as keys, sorted, and says nothing of the machine or the time', () => {
    const entries = [entryOf('b', { module: 'b.ts' }), entryOf('a', { module: 'a.ts' })];
    expect(text(entries)).toBe(`{
  "$schema": "https://unpkg.com/babel-plugin-use-server/schema/manifest.schema.json",
  "version": 1,
  "references": {
    "a": {
      "module": "a.ts",
      "export": "save",
      "name": "save",
      "kind": "file-level",
      "loc": {
        "line": 3,
        "column": 7
      },
      "params": [
        "formData"
      ],
      "captures": [],
      "digest": "AAAAAAAAAAAA"
    },
    "b": {
      "module": "b.ts",
      "export": "save",
      "name": "save",
      "kind": "file-level",
      "loc": {
        "line": 3,
        "column": 7
      },
      "params": [
        "formData"
      ],
      "captures": [],
      "digest": "AAAAAAAAAAAA"
    }
  }
}
`);
  });

  it('holds every id, whatever string it is', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const { references } = createManifest(entries);
        const expected = new Map(entries.flatMap((entry) => Object.entries(entry.references)));
        expect(new Map(Object.entries(references))).toEqual(expected);
        expect(Object.getPrototypeOf(references)).toBe(Object.prototype);
        expect(new Map(Object.entries(JSON.parse(text(entries)).references as object))).toEqual(expected);
      }),
    );
  });

  it.each(['/srv/a.ts', 'C:\\a.ts', 'C:/a.ts', '\\\\host\\a.ts'])('refuses the absolute path %s', (path) => {
    expect(() => createManifest([entryOf('a', { module: path })])).toThrow(/absolute path: set the option `root`/);
    expect(() => createManifest([], { root: path })).toThrow(/absolute path/);
  });
});

describe('the parts of a manifest', () => {
  it('may come in any order', () => {
    fc.assert(
      fc.property(
        anyEntries.chain((entries) => fc.tuple(fc.constant(entries), shuffled(entries))),
        ([entries, other]) => {
          expect(text(other)).toBe(text(entries));
        },
      ),
    );
  });

  it('may be grouped in any way', () => {
    const cases = anyEntries.chain((entries) => fc.tuple(fc.constant(entries), shuffled(entries), fc.array(fc.nat(20), { maxLength: 12 })));
    fc.assert(
      fc.property(cases, ([entries, other, cuts]) => {
        const merged = mergedInGroups(
          other.map((entry) => createManifest([entry])),
          cuts,
        );
        expect(serializeManifest(merged)).toBe(text(entries));
      }),
    );
  });

  it('may come more than once, and the empty part changes nothing', () => {
    fc.assert(
      fc.property(anyManifest, (manifest) => {
        expect(mergeManifests([manifest, manifest])).toEqual(manifest);
        expect(mergeManifests([manifest, createManifest([])])).toEqual(manifest);
        expect(serializeManifest(mergeManifests([manifest, manifest]))).toBe(serializeManifest(manifest));
      }),
    );
  });

  it('commute where two builds give the same function another position', () => {
    const server = createManifest([entryOf('a', { loc: { line: 3, column: 7 } })]);
    const client = createManifest([entryOf('a', { loc: { line: 12, column: 0 } })]);
    const edge = createManifest([entryOf('a', { loc: { line: 5, column: 1 } })]);
    const results = [
      [server, client, edge],
      [edge, server, client],
      [client, edge, server],
      [mergeManifests([edge, client]), server],
      [edge, mergeManifests([server, client])],
    ];
    expect(new Set(results.map((parts) => serializeManifest(mergeManifests(parts)))).size).toBe(1);
  });

  it('have the same bytes when their fields come in another order', () => {
    const { digest, module, ...rest } = referenceOf();
    const backwards = { module, references: { a: { digest, ...rest, module } } };
    expect(text([backwards])).toBe(text([entryOf('a')]));
  });

  it('have one root, or none', () => {
    const rooted = createManifest([entryOf('a')], { root: 'packages/web' });
    expect(mergeManifests([createManifest([entryOf('b')]), rooted]).root).toBe('packages/web');
    expect(createManifest([])).not.toHaveProperty('root');
    expect(() => mergeManifests([rooted, createManifest([], { root: '.' })])).toThrow('different roots (".", "packages/web")');
  });
});

describe('one id for two functions', () => {
  const save = entryOf('1f', { module: 'app/a.ts', name: 'save' });
  const remove = entryOf('1f', { module: 'app/b.ts', name: 'Page.remove', export: 'Page.remove', digest: 'BBBBBBBBBBBB' });

  function collisionOf(parts: readonly ModuleEntry[]): UseServerError {
    try {
      createManifest(parts);
    } catch (error) {
      if (error instanceof UseServerError) return error;
      throw error;
    }
    throw new Error('there was no collision');
  }

  it('is an error that names both with their modules, the same in any order', () => {
    const { message, diagnostics } = collisionOf([save, remove]);
    expect(diagnostics.map(({ code, severity, filename }) => [code, severity, filename])).toEqual([['reference-id-collision', 'error', 'app/b.ts']]);
    expect(message).toContain('`Page.remove` in `app/b.ts` and `save` in `app/a.ts` have the same reference id `1f`');
    expect(message).toContain('the other one is here (app/a.ts:3:8)');
    expect(collisionOf([remove, save]).message).toBe(message);
  });

  it('is one whichever parts are merged first', () => {
    const parts = [save, remove, entryOf('2f')].map((entry) => createManifest([entry]));
    const groups = [parts, [...parts].reverse(), [parts[2], parts[0], parts[1]]].map((group) => group.filter((part) => part !== undefined));
    for (const group of groups) expect(() => mergeManifests(group)).toThrow('have the same reference id `1f`');
  });

  it('is found even where all else is equal but the module, or the export', () => {
    expect(collisionOf([save, entryOf('1f', { module: 'app/c.ts' })]).message).toContain('`app/c.ts`');
    expect(collisionOf([save, entryOf('1f', { export: 'store' })]).diagnostics).toHaveLength(1);
  });

  it('reports all of them in one error', () => {
    const third = entryOf('1f', { module: 'app/z.ts' });
    const { diagnostics } = collisionOf([save, remove, third, entryOf('x'), entryOf('x', { export: 'y' })]);
    expect(diagnostics).toHaveLength(3);
  });

  it('says so when it is two versions of one function', () => {
    const { message } = collisionOf([save, entryOf('1f', { digest: 'CCCCCCCCCCCC' })]);
    expect(message).toContain('another version of the same function: one of the two builds is out of date');
  });
});

function shuffled<T>(values: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...values], { minLength: values.length, maxLength: values.length });
}
