export function Page({ user }) {
  async function show(users) {
    'use server';
    const names = users.map((user) => Object.keys(user));
    return [names, user.name];
  }
  return { show };
}
