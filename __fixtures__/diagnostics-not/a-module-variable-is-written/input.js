let count = 0;
export let last;

export function Page({ id }) {
  async function add() {
    'use server';
    count += 1;
    ({ last } = { last: id });
    return [count, last];
  }
  return { add };
}
