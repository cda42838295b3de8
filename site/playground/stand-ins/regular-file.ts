/** `src/files/regular-file.ts` where there are no files. */
export const readRegularOrNull = (): string | null => null;
