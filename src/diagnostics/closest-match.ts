/** The name that a misspelt one was most likely meant to be. The library behind it is loaded for the first slip. */
import { createRequire } from 'node:module';

interface Leven {
  readonly closestMatch: (target: string, candidates: readonly string[], options: { readonly maxDistance: number }) => string | undefined;
}

const require = createRequire(import.meta.url);

/** Edits between a name and its slip: a letter added, left out or changed is one, two that changed places are two. */
const FURTHEST_SLIP = 3;

/**
 * Capitals do not count, and a beginning that one name alone has is enough.
 *
 * @returns undefined where none of the names is near
 * @example closestMatch('lsit', ['list', 'check']) // 'list'
 */
export function closestMatch(written: string, names: readonly string[]): string | undefined {
  const byLowerCase = new Map(names.map((name) => [name.toLowerCase(), name]));
  const candidates = [...byLowerCase.keys()];
  const typed = written.toLowerCase();
  const begun = typed.length > 2 ? candidates.filter((name) => name.startsWith(typed)) : [];
  const leven: Leven = require('leven');
  const maxDistance = Math.min(FURTHEST_SLIP, Math.ceil(typed.length / 2));
  const meant = begun.length === 1 ? begun[0] : leven.closestMatch(typed, candidates, { maxDistance });
  return meant === undefined ? undefined : byLowerCase.get(meant);
}

/**
 * What follows a sentence about a name that does not exist: ` Did you mean \`list\`?`, or nothing.
 *
 * @param show how a name stands in the sentence. Default: in backquotes.
 */
export function didYouMean(written: string, valid: readonly string[], show: (name: string) => string = (name) => `\`${name}\``): string {
  const meant = closestMatch(written, valid);
  return meant === undefined ? '' : ` Did you mean ${show(meant)}?`;
}
