export function Page({ id, isAdmin }) {
  let remove;
  if (isAdmin) {
    remove = async (n) => {
      'use server';
      return ['removed', id, n];
    };
  }
  async function act(n) {
    'use server';
    return remove ? remove(n) : 'not allowed';
  }
  return { act };
}
