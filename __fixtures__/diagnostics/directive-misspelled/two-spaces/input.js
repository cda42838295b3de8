export function Page({ id }) {
  async function save() {
    'use  server';
    return id;
  }
  return save;
}
