export function Page({ user, guest, flag }) {
  async function show() {
    'use server';
    const chosen = user || guest;
    const other = flag && user;
    const third = guest ?? user.id;
    const fourth = flag ? guest : user.id;
    return [chosen, other, third, fourth, user === guest, [flag === true, !flag]];
  }
  return { show };
}
