/**
 * What all copies of the test kit share: a test runner may hold it twice, as ES modules and as CommonJS.
 *
 * @param make Makes it, the first time.
 */
export function shared<T extends object>(name: string, make: () => T): T {
  const key = Symbol.for(`babel-plugin-use-server.testing.${name}`);
  const known = (globalThis as Record<symbol, T | undefined>)[key];
  if (known !== undefined) return known;
  const made = make();
  Object.defineProperty(globalThis, key, { value: made });
  return made;
}
