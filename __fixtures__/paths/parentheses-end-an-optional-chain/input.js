export function Page({ user }) {
  async function show() {
    'use server';
    trace('before');
    return (user?.address).city;
  }
  return { show };
}
