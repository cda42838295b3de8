export function Page({ id }) {
  async function save() {
    'use server';
    const { db } = await import('./db');
    return db(id);
  }
  return { save };
}
