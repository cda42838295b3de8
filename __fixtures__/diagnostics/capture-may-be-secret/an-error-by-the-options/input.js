export function Page({ privateKey }) {
  async function logIn() {
    'use server';
    return privateKey !== '';
  }
  return { logIn };
}
