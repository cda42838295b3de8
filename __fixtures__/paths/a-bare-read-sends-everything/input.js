export function Page({ user }) {
  async function show() {
    'use server';
    const all = user;
    return [user.name, Object.keys(all)];
  }
  return { show };
}
