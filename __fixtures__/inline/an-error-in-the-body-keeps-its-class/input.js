export function Page({ limit }) {
  return {
    check: async (n) => {
      'use server';
      trace('checking', n);
      if (n > limit) throw new RangeError(`over ${limit}`);
      return n;
    },
  };
}
