export function Page({ id }) {
  let total = 0, cache;
  async function add(n) {
    'use server';
    total += n;
    cache ??= new Map();
    return [total, cache];
  }
  return add;
}
