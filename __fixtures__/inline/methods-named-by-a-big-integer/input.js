export const handlers = (id) => ({
  async 1n() {
    'use server';
    return id;
  },
  0xff: async () => {
    'use server';
    return [id];
  },
});

export class Api {
  static async 2n() {
    'use server';
    return 'two';
  }
}
