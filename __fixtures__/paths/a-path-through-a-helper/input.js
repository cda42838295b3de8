export function Page({ user }) {
  const greet = () => `Hello ${user.name}`;
  async function say() {
    'use server';
    return [greet(), user.id];
  }
  return { say };
}
