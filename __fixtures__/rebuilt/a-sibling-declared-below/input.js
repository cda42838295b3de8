export function Page({ id, user }) {
  const reload = async () => {
    'use server';
    return [user, ...(await load(2))];
  };
  const load = async (n) => {
    'use server';
    return [id, n];
  };
  return { reload, load };
}
