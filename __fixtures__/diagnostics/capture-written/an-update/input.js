export function Page({ id }) {
  let count = 0;
  async function add() {
    'use server';
    count++;
    --id;
  }
  return add;
}
