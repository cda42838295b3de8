export default {
  async save(n) {
    'use server';
    return ['save', n];
  },
  load: async () => {
    'use server';
    return 'load';
  },
};
