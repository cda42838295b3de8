export function Page({ id }) {
  async function save() {
    'use server';
    return this.id;
  }
  return save;
}
