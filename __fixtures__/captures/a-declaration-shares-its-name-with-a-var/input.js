export function Page({ id }) {
  const before = typeof save;
  var save = save ?? 'never';
  async function save() {
    'use server';
    return id;
  }
  return { before, save };
}
