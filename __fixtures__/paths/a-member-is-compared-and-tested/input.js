export function Page({ user }) {
  async function show() {
    'use server';
    if (user.admin) trace('admin');
    for (const tag of user.tags) trace(tag);
    const { first = 'none' } = user.name;
    return [user.age > 18 && !user.banned, typeof user.age, first, `${user.age}`, void user.age];
  }
  return { show };
}
