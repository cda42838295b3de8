export function Page({ id }) {
  const label = (n) => `${id}: ${n}`;
  const format = label;
  async function show(n) {
    'use server';
    return format(n);
  }
  return { show };
}
