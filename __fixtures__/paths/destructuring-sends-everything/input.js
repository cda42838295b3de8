export function Page({ user }) {
  async function show({ name } = user) {
    'use server';
    const { age, ...rest } = user;
    return [name, age, Object.keys(rest)];
  }
  return { show };
}
