export class Api {
  static async list() {
    'use server';
    return 'list';
  }
}

export const handlers = (id) => ({
  async remove() {
    'use server';
    return id;
  },
});
