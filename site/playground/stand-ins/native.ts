/** `src/1-source/native/native.ts` where nothing native runs: Babel's parser reads everything, as it does wherever the other one is not installed. */
export function parseNatively(): null {
  return null;
}
