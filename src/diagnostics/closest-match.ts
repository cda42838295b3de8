/** The name that a misspelt one was most likely meant to be. The library behind it is loaded for the first slip. */
import { createRequire } from 'node:module';

interface Leven {
  readonly closestMatch: (target: string, candidates: readonly string[], options: { readonly maxDistance: number }) => string | undefined;
}

const require = createRequire(import.meta.url);

/**
 * @param maxDistance edits: a letter added, left out or changed is one, two that changed places are two
 * @returns undefined where none of the names is that near
 * @example closestMatch('lsit', ['list', 'check'], 2) // 'list'
 */
export function closestMatch(written: string, names: readonly string[], maxDistance: number): string | undefined {
  const leven: Leven = require('leven');
  return leven.closestMatch(written, names, { maxDistance });
}
