export function Page({ a }) {
  return {
    outer: async (b) => {
      'use server';
      trace('outer', a, b);
      return async (c) => {
        'use server';
        trace('middle', a, b, c);
        return async function inner(d) {
          'use server';
          return [a, b, c, d];
        };
      };
    },
  };
}
