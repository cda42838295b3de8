export function Page({ user }) {
  async function rename(name) {
    'use server';
    user.name = name;
    user.visits++;
    [user.first] = ['x'];
    user.tags ??= [];
    return user;
  }
  return { rename };
}
