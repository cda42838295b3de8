export function Page({ id }) {
  const save = async () => {
    'use server';
    return [id, save.limit];
  };
  const remove = async (key) => {
    'use server';
    const { limit } = save;
    return [id, limit, save[key]];
  };
  const set = () => {
    save.limit = 3;
  };
  set();
  return { save, remove };
}
