const Array = { from: () => 'mine' };
class Promise {}
const Symbol = 'symbol';

export function Page({ user }) {
  async function show() {
    'use server';
    return [Array.from(), Promise.name, Symbol, user.name];
  }
  return { show };
}
