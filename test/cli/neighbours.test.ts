/** The short way to a file beside the importer, against the compiler's search. */
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resolveSettings } from '../../src/options/resolve.ts';
import { findNeighbours } from '../../src/project/resolving/neighbours.ts';
import { searchOnDisk } from '../../src/resolve/resolver.ts';
import { tree } from './tree.ts';

describe('a file beside the importer', () => {
  const settings = resolveSettings(undefined, { path: 'resolve', faults: [], root: '/', development: false });
  const NAMES = ['a', 'a.tsx', 'a.ts', 'a.js', 'a.mjs'];
  const kinds = (name: string): readonly ('none' | 'file' | 'folder' | 'link')[] => (name.startsWith('a.t') || name === 'a' ? ['none', 'file', 'folder', 'link'] : ['none', 'file']);
  const folders = NAMES.reduce<Readonly<Record<string, string>>[]>((made, name) => made.flatMap((one) => kinds(name).map((kind) => ({ ...one, [name]: kind }))), [{}]);

  it('is found in the listing of the folder as by the search, or not decided', () => {
    const made = tree({ 'target.ts': '' });
    let decided = 0;
    for (const [number, entries] of folders.entries()) {
      const folder = made.path(String(number));
      for (const [name, kind] of Object.entries(entries)) {
        if (kind === 'file') made.write({ [`${number}/${name}`]: '' });
        if (kind === 'folder') mkdirSync(`${folder}/${name}`, { recursive: true });
        if (kind === 'link') {
          mkdirSync(folder, { recursive: true });
          symlinkSync(made.path('target.ts'), `${folder}/${name}`);
        }
      }
      for (const specifier of ['./a', './a.js', './a.ts', './a.mjs', `../${number}/a`]) {
        const neighbours = findNeighbours(settings);
        const path = join(folder, specifier);
        if (!neighbours.mayBe(path)) expect(`${specifier} ${searchOnDisk(settings).find(path, `${folder}/page.ts`).file}`).toBe(`${specifier} null`);
        const found = neighbours.find(specifier, folder);
        if (found === null) continue;
        decided += 1;
        expect(`${specifier} ${found}`).toBe(`${specifier} ${searchOnDisk(settings).find(specifier, `${folder}/page.ts`).file}`);
      }
    }
    expect([folders.length, decided]).toEqual([256, 640]);
  });
});
