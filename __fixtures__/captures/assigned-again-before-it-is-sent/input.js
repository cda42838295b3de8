export function Page({ id }) {
  let status = 'draft';
  const read = async () => {
    'use server';
    return [status, id];
  };
  status = 'published';
  id += 1;
  return { read };
}
