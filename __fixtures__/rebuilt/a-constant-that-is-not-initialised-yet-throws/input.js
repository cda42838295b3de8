export function Page({ id, early }) {
  async function call() {
    'use server';
    return load();
  }
  if (early) return { call };
  const load = async () => {
    'use server';
    return ['load', id];
  };
  return { call };
}
