export function Page({ id }) {
  const label = (n) => `${id}: ${n}`;
  async function outer(n) {
    'use server';
    return async (m) => {
      'use server';
      return [label(n), m];
    };
  }
  return { outer };
}
