export function Page({ id }) {
  async function save() {
    'use serve';
    return id;
  }
  return save;
}
