export function counters(start) {
  const state = { n: start };
  return {
    async add(by) {
      'use server';
      state.n += by;
      return state.n;
    },
    read: () => state.n,
  };
}
