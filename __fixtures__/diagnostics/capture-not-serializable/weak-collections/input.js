export function Page({ id }) {
  const seen = new WeakMap();
  const refs = new WeakSet();
  async function check(row) {
    'use server';
    return [seen.get(row), refs.has(row)];
  }
  return check;
}
