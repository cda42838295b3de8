export function Page({ user, index, list }) {
  async function show(key) {
    'use server';
    return [user[key], user.name, list[index], list[0].id];
  }
  return { show };
}
