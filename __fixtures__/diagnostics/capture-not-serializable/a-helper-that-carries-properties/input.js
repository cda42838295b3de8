export function Page({ id }) {
  const label = (n) => label.prefix + n;
  label.prefix = 'a';
  async function show(n) {
    'use server';
    return label(n);
  }
  return show;
}
