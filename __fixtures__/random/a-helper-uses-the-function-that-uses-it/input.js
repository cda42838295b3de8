export async function Page() {
  async function d(n = 1) {
    'use server';
    return n === 0 ? 'end' : a();
  }
  const a = () => d.bind(null, 0);
  return [a(), d];
}
