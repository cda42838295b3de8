export function Page({ id }) {
  const format = new Intl.NumberFormat('en');
  async function show(n) {
    'use server';
    return format.format(n);
  }
  return show;
}
