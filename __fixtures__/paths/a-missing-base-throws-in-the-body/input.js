export function Page({ user }) {
  async function show() {
    'use server';
    trace('before');
    return user.name;
  }
  return { show };
}
