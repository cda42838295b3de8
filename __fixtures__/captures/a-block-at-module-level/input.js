export const handlers = {};

{
  const table = 'posts';
  let limit = 10;
  async function list(from) {
    'use server';
    return [table, from, limit];
  }
  handlers.list = list;
}

if (handlers.list) {
  const kind = typeof handlers.list;
  handlers.kind = async () => {
    'use server';
    return kind;
  };
}
