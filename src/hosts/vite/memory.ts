/** Results that are wanted again: a build compiles a module in `rsc` twice, and `ssr` and `client` get the same stubs. */

/** Makes something of a text; the result is kept as long as the text is the same. */
export type Memory<T> = (key: string, text: string, make: () => T) => T;

/** One memory, for modules that hold a directive: few, however large the app is. */
export function createMemory<T>(): Memory<T> {
  const known = new Map<string, { readonly text: string; readonly result: T }>();
  return (key, text, make) => {
    const found = known.get(key);
    if (found !== undefined && found.text === text) return found.result;
    const result = make();
    known.set(key, { text, result });
    return result;
  };
}
