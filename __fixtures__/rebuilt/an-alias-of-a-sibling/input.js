export function Page({ id }) {
  async function load(n) {
    'use server';
    return [id, n];
  }
  const alias = load;
  const { fetcher = alias } = {};
  async function show(n) {
    'use server';
    return [await alias(n), await fetcher(n + 1)];
  }
  return { show };
}
