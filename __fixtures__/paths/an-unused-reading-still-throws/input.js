export function Page({ user }) {
  async function show() {
    'use server';
    user.profile.name;
    return 'never';
  }
  return { show };
}
