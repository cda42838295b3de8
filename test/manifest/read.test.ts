import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetOfMistake, parseJson } from '../../src/files/json-text.ts';
import { ManifestError } from '../../src/5-manifest/manifest-error.ts';
import { createManifest, serializeManifest } from '../../src/5-manifest/manifest.ts';
import { readManifest } from '../../src/5-manifest/read.ts';
import { anyManifest, entryOf, referenceOf } from './arbitrary.ts';

function messageOf(source: unknown): string {
  try {
    readManifest(source, 'old.json');
  } catch (error) {
    if (error instanceof ManifestError) return error.message;
    throw error;
  }
  throw new Error('it was read');
}

const manifest = createManifest([entryOf('a'), entryOf('b')]);
const { references, ...head } = manifest;

describe('a manifest that is read', () => {
  it('is what was written', () => {
    fc.assert(
      fc.property(anyManifest, (written) => {
        expect(readManifest(serializeManifest(written))).toEqual(written);
        expect(readManifest(JSON.parse(serializeManifest(written)))).toEqual(written);
      }),
    );
  });

  it('may have a byte order mark and other line ends', () => {
    const text = `\uFEFF${serializeManifest(manifest).replaceAll('\n', '\r\n')}`;
    expect(readManifest(text)).toEqual(manifest);
  });

  it('may be the entry of one module', () => {
    expect(readManifest(entryOf('a'))).toEqual(createManifest([entryOf('a')]));
    expect(messageOf({ module: 'a.ts', references: { a: {} } })).toContain('references.a.module is missing');
  });
});

describe('broken JSON', () => {
  it.each([
    ['{\n  "version": 1,\n  "references": {,}\n}', 'old.json: it is not valid JSON: there is a mistake at line 3, column 18.'],
    ['{"version": 1', 'old.json: it is not valid JSON: it ends too early at line 1, column 14.'],
    ['{"a": 1}\n\n{"a": 2}', 'old.json: it is not valid JSON: there is a mistake at line 3, column 1.'],
    ['{"a": [1, 2,]}', 'old.json: it is not valid JSON: there is a mistake at line 1, column 13.'],
    ["{'a': 1}", 'old.json: it is not valid JSON: there is a mistake at line 1, column 2.'],
    ['{"a": "\\x"}', 'old.json: it is not valid JSON: there is a mistake at line 1, column 7.'],
    ['  \n', 'old.json: it is empty.'],
    ['{\n<<<<<<< ours\n', 'old.json: it has marks of a merge conflict: make it anew instead of merging it by hand (line 2, column 1).'],
  ])('%j is located', (text, message) => {
    expect(messageOf(text)).toBe(message);
  });

  it('is what JSON.parse refuses, and never quoted', () => {
    const texts = fc.oneof(fc.json(), fc.string({ unit: fc.constantFrom(...'{}[]":,0123eE+-.truefalsnu\\ \n'), maxLength: 12 }));
    const edited = fc.tuple(texts, fc.nat(), fc.constantFrom('', ',', '"', '}', '1', '\\', '\n')).map(([text, at, piece]) => {
      const offset = at % (text.length + 1);
      return text.slice(0, offset) + piece + text.slice(offset + (piece === '' ? 1 : 0));
    });
    fc.assert(
      fc.property(edited, (text) => {
        const mistake = offsetOfMistake(text);
        expect(mistake === null, text).toBe(isJson(text));
        if (mistake === null) return;
        expect(parseJson(text).kind).toBe('broken');
        // What stands before the mistake is JSON, or the beginning of some: the mistake is no earlier than the place that is named.
        expect([null, mistake]).toContain(offsetOfMistake(text.slice(0, mistake)));
      }),
      { numRuns: 2000 },
    );
  });

  it('says where without saying what: the file may hold a key', () => {
    const { message, cause } = caught(() => readManifest('{"key": "TOP-SECRET" oops', 'old.json'));
    expect(message).not.toContain('TOP-SECRET');
    expect(cause).toBeUndefined();
  });
});

describe('another file', () => {
  it.each([
    [
      'a newer version',
      { ...manifest, version: 2 },
      'old.json: it has version 2, and this version of babel-plugin-use-server reads version 1. Update the package, or make the manifest with the version that you have.',
    ],
    [
      'an older version',
      { ...manifest, version: 0, other: 1 },
      'old.json: it has version 0, and this version of babel-plugin-use-server reads version 1. Make the manifest anew.',
    ],
    ['a version in words', { ...manifest, version: '1' }, 'old.json: version must be the number 1.'],
    [
      "Next.js's manifest",
      { node: {}, edge: {}, encryptionKey: 'k' },
      "old.json: it is Next.js's server-reference-manifest.json: read it with `readNextManifest`.",
    ],
    [
      "a module map for React's bindings",
      { a: { id: '1', chunks: [], name: 'a' } },
      "old.json: it is a module map for React's bindings, which does not say what the functions are: use the manifest that it was made from.",
    ],
    ['an array', [manifest], 'old.json: it is an array, and a manifest is an object.'],
    ['nothing', null, 'old.json: the file must be an object, not null.'],
    ['a field too many', { ...manifest, created: 'today' }, 'old.json: created is not known.'],
    ['an absolute root', { ...manifest, root: '/srv' }, 'old.json: root must be a relative path.'],
    ['references in a list', { ...head, references: [] }, 'old.json: references must be an object, not an array.'],
  ])('is told for what it is: %s', (_, value, message) => {
    expect(messageOf(value)).toBe(message);
  });

  it('is told with all that is wrong with it, in order, and where', () => {
    const loc = { line: 0, column: 1.5 };
    const bad = { ...referenceOf(), module: '/srv/a.ts', kind: 'action', loc, params: ['a', 1], digest: '' };
    expect(messageOf({ ...head, references: { 'app/a.ts#save': bad, b: references.b, ['__proto__']: 1 } })).toBe(
      `old.json is not a manifest of Server Functions:
  - references["app/a.ts#save"].module must be a relative path
  - references["app/a.ts#save"].kind must be one of "file-level", "inline", "method", "wrapped", "re-export", not this string
  - references["app/a.ts#save"].loc.line must be a whole number from 1 on, not this number
  - references["app/a.ts#save"].loc.column must be a whole number from 0 on, not this number
  - references["app/a.ts#save"].params[1] must be a string, not this number
  - references["app/a.ts#save"].digest must not be empty
  - references.__proto__ must be an object, not this number`,
    );
  });

  it('does not fill the screen', () => {
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`f${index}`, 1]));
    const lines = messageOf({ ...head, references: many }).split('\n');
    expect([lines.length, lines.at(-1)]).toEqual([10, '  - and 92 more']);
  });
});

function caught(run: () => unknown): Error {
  try {
    run();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('nothing was thrown');
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
