export function Page({ id }) {
  const make = () => ({ load: () => id, nested: { list: () => [id] } });
  async function show() {
    'use server';
    const api = make();
    return [api.load(), api.nested.list()];
  }
  return { show };
}
