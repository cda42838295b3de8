export function Page({ id, remove = async (n) => {
  'use server';
  return ['default', id, n];
} }, load = async () => {
  'use server';
  return ['load', id];
}) {
  async function act(n) {
    'use server';
    return [remove && (await remove(n)), load && (await load())];
  }
  return { act };
}
