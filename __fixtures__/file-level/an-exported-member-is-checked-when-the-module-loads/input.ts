'use server';

const api = {
  list: async () => ['a', 'b'],
};

export const list = api.list;
export const first = api['list'];
export default api.list;
