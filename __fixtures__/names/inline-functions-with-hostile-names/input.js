export const handlers = {
  async '*/ alert(1) /*'(n) {
    'use server';
    return ['comment', n];
  },
  async '📙'(n) {
    'use server';
    return ['book', n];
  },
  async constructor(n) {
    'use server';
    return ['constructor', n];
  },
  async '#'(n) {
    'use server';
    return ['hash', n];
  },
  async 'a.b'(n) {
    'use server';
    return ['a.b', n];
  },
  a: {
    async b(n) {
      'use server';
      return ['a → b', n];
    },
  },
};
