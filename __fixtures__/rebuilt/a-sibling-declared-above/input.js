export function Page({ id, user }) {
  async function load(n) {
    'use server';
    return [id, n];
  }
  async function reload() {
    'use server';
    return [user, ...(await load(2))];
  }
  return { reload };
}
