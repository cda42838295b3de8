/** `src/files/real-place.ts` where there are no links. */
export const realPlace = (path: string): string => path;
