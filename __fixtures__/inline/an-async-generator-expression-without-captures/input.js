export const feeds = {
  letters: async function* () {
    'use server';
    yield* ['a', 'b'];
  },
  async *digits(to) {
    'use server';
    for (let n = 0; n < to; n++) yield n;
  },
};
