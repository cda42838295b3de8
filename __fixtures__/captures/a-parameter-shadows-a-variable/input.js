export function Page({ id, user }) {
  const save = async (id, { user: name = user } = {}) => {
    'use server';
    return [id, name];
  };
  return { save };
}
