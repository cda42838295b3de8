/** What a new process loads for `compile()`: our own files alone, which V8 can keep in one byte for each character. Packages come when something needs them. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { importedBy } from './imports.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The files behind one of them, by what they import at once. */
function loadedWith(file: string, found = new Map<string, readonly string[]>()): ReadonlyMap<string, readonly string[]> {
  if (found.has(file)) return found;
  const specifiers = importedBy(readFileSync(file, 'utf8'));
  found.set(file, specifiers);
  for (const specifier of specifiers) if (specifier.startsWith('.')) loadedWith(resolve(dirname(file), specifier), found);
  return found;
}

test('compile() begins with its own files', () => {
  const loaded = loadedWith(resolve(DIST, 'compile.js'));
  expect(loaded.size).toBeGreaterThan(2);
  expect([...loaded.values()].flat().filter((specifier) => !specifier.startsWith('.'))).toEqual([]);
  expect([...loaded.keys()].filter((file) => /[^\0-\x7f]/.test(readFileSync(file, 'utf8')))).toEqual([]);
});
