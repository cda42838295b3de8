export function Page({ user, n }) {
  async function show() {
    'use server';
    return [n > 0 ? user.address.city : 'none', user?.address?.city, user.address?.city?.length];
  }
  return { show };
}
