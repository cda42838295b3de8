export function Page({ id, early }) {
  async function call() {
    'use server';
    return label();
  }
  if (early) return { call };
  const label = () => ['label', id];
  return { call };
}
