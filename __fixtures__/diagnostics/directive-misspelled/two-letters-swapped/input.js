export function Page({ id }) {
  async function save() {
    'use sevrer';
    return id;
  }
  return save;
}
