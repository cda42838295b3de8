export function Page() {
  const user = {
    name: 'Ada',
    get secret() {
      throw new Error('must not be read');
    },
  };
  async function show() {
    'use server';
    return user.name;
  }
  return { show };
}
