export function Page({ user, owner }) {
  async function rename(name) {
    'use server';
    owner.name = name;
    return user.name;
  }
  return { rename };
}
