export function Page({ table }) {
  const sql = (strings, ...values) => [table, strings.raw.join('?'), values];
  async function find(id) {
    'use server';
    return sql`select ${id}\n from ${table}`;
  }
  return { find };
}
