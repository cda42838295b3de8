export async function other(list, n) {
  'use server';
  return [list.length, n];
}

export function Page({ list }) {
  const bound = other.bind(null, list);
  async function show(n) {
    'use server';
    return [list, await bound(n)];
  }
  return { show };
}
