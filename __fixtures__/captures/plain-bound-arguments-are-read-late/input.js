export function Page() {
  const read = async () => {
    'use server';
    return [status, later];
  };
  let status = 'draft';
  status = 'published';
  const later = new Date(5);
  return { read };
}
