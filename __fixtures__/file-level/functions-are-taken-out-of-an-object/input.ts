'use server';

function crud(table: string) {
  return {
    create: async (row: string) => `${table}+${row}`,
    remove: async (id: number) => `${table}-${id}`,
    nested: { list: [async () => [table]] },
  };
}

export const {
  create,
  remove: destroy,
  nested: {
    list: [list],
  },
} = crud('posts');
