/** Answers that are found once for each place and specifier. */
export interface PerPlace<T> {
  readonly get: (place: string, specifier: string, find: () => T) => T;
}

/** In two steps, because a tree has a million imports, and a string for each pair would be most of the memory. */
export function perPlace<T>(): PerPlace<T> {
  const known = new Map<string, Map<string, T>>();
  return {
    get: (place, specifier, find) => {
      const ofPlace = known.get(place) ?? new Map<string, T>();
      known.set(place, ofPlace);
      const found = ofPlace.get(specifier);
      if (found !== undefined) return found;
      const fresh = find();
      ofPlace.set(specifier, fresh);
      return fresh;
    },
  };
}
