const names = ['create', 'remove'];

export function handlers(table) {
  return {
    async [names[0]](row) {
      'use server';
      return ['create', table, row];
    },
    async [`${names[1]}All`]() {
      'use server';
      return ['remove', table];
    },
  };
}
