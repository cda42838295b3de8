export function Page({ user }) {
  async function show(key = user.id) {
    'use server';
    const full = () => [user.first, user.last].join(' ');
    return [key, full(), { mail: typeof user.mail }];
  }
  return { show };
}
