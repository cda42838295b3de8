export function Page({ table }) {
  async function remove(id) {
    'use server';
    return [table, id];
  }
  return Row({ remove, id: 1 });
}

function Row({ remove, id }) {
  return {
    confirm: async () => {
      'use server';
      return remove(id);
    },
  };
}
