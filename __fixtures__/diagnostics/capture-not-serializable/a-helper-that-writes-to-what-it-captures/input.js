export function Page({ id }) {
  let count = 0;
  const next = () => ++count;
  async function add() {
    'use server';
    return [next(), id];
  }
  return add;
}
