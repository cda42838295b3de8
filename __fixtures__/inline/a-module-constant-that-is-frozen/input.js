export const handlers = Object.freeze({
  save: Object.freeze(async (n) => {
    'use server';
    return n;
  }),
});
