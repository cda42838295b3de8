export function Page({ id, n }) {
  const label = (id, n = id, fallback = () => n) => `${id}${n}${fallback()}`;
  async function show() {
    'use server';
    return [label(1), label(id, n)];
  }
  return { show };
}
