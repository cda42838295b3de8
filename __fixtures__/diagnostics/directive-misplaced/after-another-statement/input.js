export function Page({ id }) {
  async function save() {
    const now = Date.now();
    'use server';
    return [id, now];
  }
  return save;
}
