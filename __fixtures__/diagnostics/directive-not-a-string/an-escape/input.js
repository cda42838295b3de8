export function Page({ id }) {
  async function save() {
    'use\x20server';
    return id;
  }
  return save;
}
