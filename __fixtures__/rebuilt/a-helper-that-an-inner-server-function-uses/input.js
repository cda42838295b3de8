export function Page({ id }) {
  const label = (n) => `${id}: ${n}`;
  async function outer(n) {
    'use server';
    const inner = async (m) => {
      'use server';
      return [label(n), label(m)];
    };
    return inner;
  }
  return { outer };
}
