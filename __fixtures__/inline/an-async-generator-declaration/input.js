export function Feed({ from }) {
  async function* numbers(to) {
    'use server';
    for (let n = from; n <= to; n++) yield n;
  }
  return { numbers };
}
