export function Page({ id, isAdmin }) {
  async function remove(n) {
    'use server';
    return ['removed', id, n];
  }
  if (!isAdmin) remove = null;
  async function act(n) {
    'use server';
    return remove ? remove(n) : 'not allowed';
  }
  return { act };
}
