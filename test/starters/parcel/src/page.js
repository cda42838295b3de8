export function Page({ user }) {
  async function save() {
    'use server';
    return user.name;
  }
  return save;
}
