export function Page({ id }) {
  async function save(a) {
    'use server';
    return [save.name, save.length, id];
  }
  return {
    save,
    async load(a, b) {
      'use server';
      return typeof load;
    },
  };
}
