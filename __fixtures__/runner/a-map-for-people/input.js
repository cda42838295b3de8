export function Page({ id }) {
  async function save(form) {
    'use server';
    return [id, form];
  }
  return { save };
}
