/** `src/options/resolve.ts` where there is one file, and nothing to find: the page compiles with `resolve: false`. */
import type { readResolve as read } from '../../../src/options/resolve.ts';

export const readResolve: typeof read = () => false;
