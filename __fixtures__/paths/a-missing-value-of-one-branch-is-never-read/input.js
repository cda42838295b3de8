export function Page({ user }) {
  async function show(signedIn) {
    'use server';
    return signedIn ? user.profile.name : 'guest';
  }
  return { show };
}
