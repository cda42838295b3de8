export function Page({ token }) {
  async function logIn() {
    'use server';
    return token === 'abc';
  }
  return { logIn };
}
