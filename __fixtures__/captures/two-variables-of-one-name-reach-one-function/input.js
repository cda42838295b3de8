export function Page({ id }) {
  const outerId = () => id;
  for (const id of ['row']) {
    const rowId = () => id;
    {
      const id = 'block';
      const blockId = () => [id, rowId()];
      return {
        show: async (id) => {
          'use server';
          return [outerId(), rowId(), blockId(), id];
        },
      };
    }
  }
}
