export function Page({ id }) {
  const found = [];
  for (const n of [1, 2]) {
    function label() {
      return `${id}-${n}-${suffix}`;
    }
    const suffix = n * 10;
    async function show() {
      'use server';
      return label();
    }
    found.push(show);
  }
  return found;
}
