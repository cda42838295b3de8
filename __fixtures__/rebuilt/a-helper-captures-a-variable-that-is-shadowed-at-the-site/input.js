export function Page({ id }) {
  const label = () => `page ${id}`;
  function Row({ id }) {
    async function show() {
      'use server';
      return [id, label()];
    }
    return { show };
  }
  return Row({ id: 'row' });
}
