/** `src/options/aliases.ts` where there is no table: the page has neither files nor the option `ids.aliases`. */
import type { Aliases } from '../../../src/3-plan/identity.ts';

export function readAliases(): Aliases {
  return new Map();
}
