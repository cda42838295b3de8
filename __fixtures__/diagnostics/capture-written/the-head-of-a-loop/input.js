export function Page({ id }) {
  let key, row;
  async function save(rows) {
    'use server';
    for (row of rows);
    for (key in rows);
  }
  return save;
}
