export function Page({ start }) {
  const counter = () => {
    let n = start;
    return () => n++;
  };
  async function count() {
    'use server';
    const next = counter();
    return [next(), next(), counter()()];
  }
  return { count };
}
