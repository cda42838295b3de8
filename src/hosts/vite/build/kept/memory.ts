/** Results that are wanted again: a build compiles a module in `rsc` twice, and `ssr` and `client` get the same stubs. */

import type { CompileResult } from '../../../../compile.ts';

type Result = CompileResult | null;

/** Compiles a text; the result is kept as long as the text is the same. */
export type Memory = (key: string, text: string, make: () => Result) => Result;

/** One memory, for modules that hold a directive: few, however large the app is. What depends on other files is not kept. */
export function createMemory(): Memory {
  const known = new Map<string, { readonly text: string; readonly result: Result }>();
  return (key, text, make) => {
    const found = known.get(key);
    if (found !== undefined && found.text === text) return found.result;
    const result = make();
    if (result === null || result.dependencies.length === 0) known.set(key, { text, result });
    return result;
  };
}
