export function Page({ id }) {
  async function save() {
    'use_server';
    return id;
  }
  return save;
}
