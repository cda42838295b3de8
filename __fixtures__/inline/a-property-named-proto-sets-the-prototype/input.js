export function handlers(id) {
  return {
    __proto__: async () => {
      'use server';
      return ['prototype', id];
    },
    id,
  };
}
