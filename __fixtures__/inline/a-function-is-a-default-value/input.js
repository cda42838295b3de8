export function Page({ id, save = async (n) => {
  'use server';
  return [id, n];
} }) {
  return { save };
}

export function Other(id, load = async () => {
  'use server';
  return id;
}) {
  return { load };
}
