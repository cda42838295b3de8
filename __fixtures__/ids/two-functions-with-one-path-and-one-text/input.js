export function Page({ id, wide }) {
  if (wide) {
    const save = async () => {
      'use server';
      return id;
    };
    return save;
  }
  const save = async () => {
    'use server';
    return id;
  };
  return save;
}
