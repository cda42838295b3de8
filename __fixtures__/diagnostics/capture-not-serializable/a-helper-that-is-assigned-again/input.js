export function Page({ id }) {
  let label = (n) => `a ${n}`;
  if (id > 1) label = (n) => `b ${n}`;
  async function show(n) {
    'use server';
    return label(n);
  }
  return show;
}
