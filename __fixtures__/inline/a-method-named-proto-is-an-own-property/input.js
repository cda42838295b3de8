export function handlers(id) {
  return {
    async __proto__() {
      'use server';
      return ['own', id];
    },
  };
}
