export function Page({ id }) {
  const api = { id, load: () => id };
  async function show() {
    'use server';
    return api.load();
  }
  return show;
}
