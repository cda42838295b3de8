export const Store = class {
  async save() {
    'use server';
  }
  async *stream() {
    'use server';
  }
};

export const make = () =>
  class Inner {
    async ['computed']() {
      'use server';
    }
  };
