export function Page({ id }) {
  const save = (form) => {
    'use server';
    return form.get(id);
  };
  return save;
}
