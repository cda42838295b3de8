/** The short way to a file beside the importer, against the compiler's search. */
import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readResolveSettings } from '../../src/options/resolve.ts';
import { findNeighbours } from '../../src/project/resolving/neighbours.ts';
import { searchOnDisk } from '../../src/resolve/resolver.ts';
import { tree } from './tree.ts';

const settings = readResolveSettings(undefined, { path: 'resolve', faults: [], root: '/', development: false });

type Kind = 'none' | 'file' | 'folder' | 'link';

/** Every way to fill a folder with these names. */
function fillings(kindsOf: Readonly<Record<string, readonly Kind[]>>): Readonly<Record<string, Kind>>[] {
  return Object.entries(kindsOf).reduce<Readonly<Record<string, Kind>>[]>(
    (made, [name, kinds]) => made.flatMap((one) => kinds.map((kind) => ({ ...one, [name]: kind }))),
    [{}],
  );
}

/** What the listings decide of each specifier in each filling, which is compared with the search. */
function decidedOf(
  filled: readonly Readonly<Record<string, Kind>>[],
  from: string,
  specifiers: readonly string[],
): { found: number; nothing: number; undecided: number } {
  const made = tree({ 'target.ts': '' });
  const decided = { found: 0, nothing: 0, undecided: 0 };
  for (const [number, entries] of filled.entries()) {
    const folder = made.path(`${number}/${from}`);
    mkdirSync(folder, { recursive: true });
    for (const [name, kind] of Object.entries(entries)) {
      const path = made.path(`${number}/${name}`);
      mkdirSync(dirname(path), { recursive: true });
      if (kind === 'file') made.write({ [`${number}/${name}`]: name.endsWith('.json') ? '{ "main": "./other.js" }' : '' });
      if (kind === 'folder') mkdirSync(path, { recursive: true });
      if (kind === 'link') symlinkSync(made.path('target.ts'), path);
    }
    const neighbours = findNeighbours(settings);
    const search = searchOnDisk(settings);
    for (const specifier of specifiers) {
      for (const [asked, found] of [
        [specifier, neighbours.find(specifier, folder)],
        [join(folder, specifier), neighbours.at(join(folder, specifier))],
      ] as const) {
        decided[found === undefined ? 'undecided' : found === null ? 'nothing' : 'found'] += 1;
        if (found !== undefined) expect(`${asked} ${found}`).toBe(`${asked} ${search.find(asked, `${folder}/page.ts`).file}`);
      }
    }
  }
  return decided;
}

describe('what the listing of a folder says of a name is what the search finds, or it is not decided', () => {
  it('for files beside the importer', () => {
    const filled = fillings({
      a: ['none', 'file', 'folder', 'link'],
      'a.tsx': ['none', 'file', 'folder', 'link'],
      'a.ts': ['none', 'file', 'folder', 'link'],
      'a.js': ['none', 'file', 'folder'],
      'a.mjs': ['none', 'file'],
    });
    expect(decidedOf(filled, '.', ['./a', './a.js', './a.ts', './a.mjs', './b'])).toMatchInlineSnapshot(`
      {
        "found": 1424,
        "nothing": 1696,
        "undecided": 720,
      }
    `);
  });

  it('for folders', () => {
    const filled = fillings({
      'in.ts': ['none', 'file'],
      'a.ts': ['none', 'file'],
      'in/index': ['none', 'file', 'folder'],
      'in/index.tsx': ['none', 'file', 'folder', 'link'],
      'in/index.js': ['none', 'file'],
      'in/package.json': ['none', 'file'],
      'in/other.js': ['none', 'file'],
    });
    expect(decidedOf(filled, 'in', ['.', './', '..', '../', '../in', '../in/', './index', '../a/', '../gone/'])).toMatchInlineSnapshot(`
      {
        "found": 1792,
        "nothing": 2176,
        "undecided": 2944,
      }
    `);
  });
});
