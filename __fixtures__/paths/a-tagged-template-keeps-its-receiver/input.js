export function Page({ db }) {
  async function find(id) {
    'use server';
    return db.sql`select ${id}`;
  }
  return { find };
}
