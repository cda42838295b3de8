export function Page({ a }) {
  const first = async (n) => {
    'use server';
    return n === 0 ? a : second(n - 1);
  };
  async function third(n) {
    'use server';
    return n === 0 ? ['third', a] : first(n - 1);
  }
  async function second(n) {
    'use server';
    return n === 0 ? 'second' : third(n - 1);
  }
  return { first, third };
}
