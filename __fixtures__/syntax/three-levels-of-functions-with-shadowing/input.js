export function Page({ id, a }) {
  async function outer(b) {
    'use server';
    const id = `outer ${b}`;
    async function middle(c) {
      'use server';
      const inner = async (d, a = c) => {
        'use server';
        return [id, a, b, c, d];
      };
      return { inner, id };
    }
    return { middle, a };
  }
  return { outer, id };
}
