const Object = { keys: () => 'mine' };
class Promise {}
const Symbol = 'symbol';

export function Page({ user }) {
  async function show() {
    'use server';
    return [Object.keys(), Promise.name, Symbol, user.name];
  }
  return { show };
}
