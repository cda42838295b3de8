export function Page(save, id) {
  const kind = typeof save;
  async function save() {
    'use server';
    return id;
  }
  return { kind, save };
}
