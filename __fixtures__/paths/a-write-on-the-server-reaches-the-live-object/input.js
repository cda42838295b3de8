export function Page({ user }) {
  async function rename(name) {
    'use server';
    user.name = name;
    user.history.push(name);
    return user.history.length;
  }
  return { rename };
}
