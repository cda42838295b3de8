export function Page({ id }) {
  let last = null;
  async function save(value) {
    'use server';
    last = value;
    return id;
  }
  return save;
}
