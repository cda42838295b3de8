export function Page({ id }) {
  function label() {
    return 'first';
  }
  async function show() {
    'use server';
    return label();
  }
  function label() {
    return ['second', id];
  }
  return { show };
}
