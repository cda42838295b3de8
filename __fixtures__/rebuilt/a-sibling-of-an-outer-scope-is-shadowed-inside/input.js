export function Page({ id }) {
  async function load() {
    'use server';
    return ['outer', id];
  }
  function Row({ id }) {
    async function show() {
      'use server';
      return [id, ...(await load())];
    }
    return { show };
  }
  return Row({ id: 'row' });
}
