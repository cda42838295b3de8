export function Page({ id }, label) {
  const early = typeof label;
  async function show() {
    'use server';
    return [early, label(1)];
  }
  function label(n) {
    return [id, n];
  }
  return { show };
}
