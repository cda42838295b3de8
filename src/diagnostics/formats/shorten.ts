/**
 * Names and paths of any length, for people. A sentence with a path of a thousand characters in it cannot be read:
 *
 *     `packages/web/…/settings/actions.ts`
 *
 * Guaranteed: the beginning and the end stay, and two quoted things that differ still differ, or none of them is cut.
 * Tools get the whole text; only the formats for people shorten it.
 */
const LONGEST = 160;
const QUOTED = /`[^`]*`|"(?:[^"\\]|\\.)*"/g;
const PARTS = /^(.{50}).*(.{100})$/su;

/** @example shorten(diagnostic.message) */
export function shorten(sentence: string): string {
  const long = new Set([...sentence.matchAll(QUOTED)].map(([quoted]) => quoted).filter((quoted) => quoted.length > LONGEST));
  if (long.size === 0) return sentence;
  const shortOf = new Map([...long].map((quoted) => [quoted, quoted.replace(PARTS, '$1…$2')]));
  if (new Set(shortOf.values()).size < long.size) return sentence;
  return sentence.replace(QUOTED, (quoted) => shortOf.get(quoted) ?? quoted);
}
