export function Page({ id }) {
  async function save() {
    'use action';
    return id;
  }
  return save;
}
