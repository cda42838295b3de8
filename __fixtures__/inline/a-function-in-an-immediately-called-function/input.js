export const { save, load } = (() => {
  const cache = { hits: 0 };
  return {
    save: async (n) => {
      'use server';
      return [n, cache.hits];
    },
    async load() {
      'use server';
      return cache.hits;
    },
  };
})();
