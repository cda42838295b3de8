export function Page({ id, wrap }) {
  async function save() {
    'use server';
    return id;
  }
  if (wrap) save = save.bind(null, 'unused');
  return { save };
}
