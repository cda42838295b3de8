export function Page({ id }) {
  async function save(n) {
    'use server';
    save = null;
    return n;
  }
  return save;
}
