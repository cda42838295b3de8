export function List({ id, table }) {
  async function remove(n) {
    'use server';
    return ['removed', table, n];
  }
  return Row({ id, actions: { remove, list: () => [] } });
}

function Row({ id, actions }) {
  const { remove } = actions;
  return {
    run: async () => {
      'use server';
      return remove(id);
    },
  };
}
