export function Page({ password, user }) {
  async function logIn(name) {
    'use server';
    return [name, password === 'x', user.apiKey];
  }
  return { logIn };
}
