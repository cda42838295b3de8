export const save = async (n) => {
  'use server';
  return ['save', n];
};

export { save as store, save as "save it" };
export default save;

export const { load } = {
  load: async () => {
    'use server';
    return 'load';
  },
};
