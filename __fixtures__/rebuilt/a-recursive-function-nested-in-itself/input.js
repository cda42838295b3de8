export function Page({ id }) {
  async function open(n) {
    'use server';
    async function again(m) {
      'use server';
      return m > 0 ? again(m - 1) : open(n + 1);
    }
    return n > 1 ? [id, n] : again;
  }
  return { open };
}
