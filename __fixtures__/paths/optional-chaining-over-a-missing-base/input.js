export function Page({ user }) {
  async function show() {
    'use server';
    return [user?.name, user?.address?.city, user?.address?.street.name ?? 'no street'];
  }
  return { show };
}
