export function Page({ id, name }) {
  async function save() {
    'use server';
    return { id, name, rest: { ...{ id } } };
  }
  return { save };
}
