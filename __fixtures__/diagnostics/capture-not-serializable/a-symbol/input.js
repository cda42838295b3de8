export function Page({ id }) {
  const key = Symbol('key');
  async function save(row) {
    'use server';
    return row[key];
  }
  return save;
}
