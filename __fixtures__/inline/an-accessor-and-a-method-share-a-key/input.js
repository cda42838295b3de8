export const make = (id) => ({
  get save() {
    return 'getter';
  },
  async save() {
    'use server';
    return id;
  },
  async load() {
    'use server';
    return id;
  },
  get load() {
    return 'getter';
  },
});

export class Api {
  static get save() {
    return 'getter';
  }
  static async save() {
    'use server';
    return 'method';
  }
}
