export function Page({ id }) {
  const pattern = /^a+$/;
  async function check(text) {
    'use server';
    return pattern.test(text);
  }
  return check;
}
