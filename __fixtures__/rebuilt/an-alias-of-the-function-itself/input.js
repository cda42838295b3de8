export function Page({ id }) {
  async function save(n) {
    'use server';
    return n > 0 ? again(n - 1) : ['done', id];
  }
  const again = save;
  return { save };
}
