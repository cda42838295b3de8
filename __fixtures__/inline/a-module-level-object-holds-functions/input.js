export const handlers = {
  async remove(id) {
    'use server';
    return ['removed', id];
  },
  nested: {
    list: async () => {
      'use server';
      return Object.keys(handlers);
    },
  },
};
