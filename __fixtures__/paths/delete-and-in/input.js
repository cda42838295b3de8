export function Page({ user }) {
  async function show() {
    'use server';
    const before = ['name' in user, 'age' in user, 'other' in user];
    delete user.name;
    return [before, user];
  }
  return { show };
}
