export async function Page(x) {
  switch (x) {
    default:
  }
  async function g() {
    'use server';
    return x;
  }
  ({ k: x } = { k: 'assigned' });
  return g;
}
