export function Page({ unit }) {
  function describe() {
    return `${this.n} ${unit}`;
  }
  async function show(n) {
    'use server';
    const own = { n, describe };
    return [own.describe(), describe.call({ n: 0 })];
  }
  return { show };
}
