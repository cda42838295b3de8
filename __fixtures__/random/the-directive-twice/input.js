export async function Page(id) {
  async function save() {
    'use server';
    'use server';
    return id;
  }
  return save;
}
