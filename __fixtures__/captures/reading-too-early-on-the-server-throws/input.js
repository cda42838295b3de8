export function Page() {
  const early = save(1);
  const ready = true;
  async function save(n) {
    'use server';
    return [n, ready];
  }
  return early;
}
