export const handlers = {
  async save() {
    'use-server';
  },
  load: async () => {
    'use action';
  },
};
