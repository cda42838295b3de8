export function Page({ id }) {
  let first, second;
  const save = (first = second = async () => {
    'use server';
    return id;
  });
  return [first, second, save];
}
