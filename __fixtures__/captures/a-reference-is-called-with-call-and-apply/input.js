export function Page({ id }) {
  async function save(...all) {
    'use server';
    return [id, ...all];
  }
  return { save };
}
