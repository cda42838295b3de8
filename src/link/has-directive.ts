/** Asked of what a bundler is about to ship: is there still a `'use server'` in it? */
import { parseSource } from '../1-source/parse.ts';
import { mayHoldExactDirective } from '../2-analysis/directives/quick-look.ts';
import { findDirectives } from '../2-analysis/directives/find.ts';

/** Exactly; false for text that is no valid program. */
export function hasDirective(code: string, filename: string): boolean {
  if (!mayHoldExactDirective(code)) return false;
  try {
    const { moduleDirective, sites } = findDirectives(parseSource(code, filename), () => {});
    return moduleDirective !== null || sites.length > 0;
  } catch {
    return false;
  }
}
