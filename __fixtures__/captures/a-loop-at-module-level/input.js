export const handlers = {};

for (const table of ['posts', 'users']) {
  handlers[table] = async (id) => {
    'use server';
    return [table, id];
  };
}
