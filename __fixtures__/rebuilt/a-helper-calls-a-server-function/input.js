export function Page({ table }) {
  async function load(id) {
    'use server';
    return [table, id];
  }
  const loadAll = (ids) => Promise.all(ids.map((id) => load(id)));
  async function refresh() {
    'use server';
    return loadAll([1, 2]);
  }
  return { refresh };
}
