export function Page({ id }) {
  async function save(a) {
    'use server';
    return id;
  }
  return save;
}
