export function Page({ id }) {
  const save = async () => {
    'use server';
    return [id, save.limit];
  };
  Object.assign(save, { limit: 3 });
  return save;
}
