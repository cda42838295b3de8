const key = Symbol.for('save');

export function handlers(prefix, id) {
  return {
    async [`${prefix}Save`](a) {
      'use server';
      return id;
    },
    [`${prefix}Load`]: async () => {
      'use server';
      return id;
    },
    async [key]() {
      'use server';
      return ['symbol', id];
    },
  };
}

export class Api {
  static async ['re' + 'fresh']() {
    'use server';
    return 'refreshed';
  }
}
