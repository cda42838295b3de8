export function Page({ rows }) {
  let total = 0;
  for (const row of rows) total += row;
  const reset = () => {
    total = 0;
  };
  async function show() {
    'use server';
    return total;
  }
  return { show, reset };
}
