export function Page({ id }) {
  async function load() {
    'use server';
    return id;
  }
  load.limit = 3;
  async function save() {
    'use server';
    return [id, load.limit];
  }
  return save;
}
