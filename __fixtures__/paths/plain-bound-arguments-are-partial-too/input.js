export function Page({ user }) {
  async function greet() {
    'use server';
    return `Hello ${user.name} of ${user.address?.city}`;
  }
  return { greet };
}
