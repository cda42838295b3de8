export function Page({ id }) {
  async function save() {
    'use servers';
    return id;
  }
  return save;
}
