export function Page() {
  const label = (x) => `<${x}>`;
  const save = async function own(user) {
    'use server';
    const before = [typeof own.user, typeof save.user, typeof other.user];
    Object.assign(own, { user });
    Object.assign(other, { user });
    return [label(user), own.name, own.length, before];
  };
  async function other() {
    'use server';
  }
  return save;
}

export function Countdown() {
  async function* down(n) {
    'use server';
    const seen = 'last' in down;
    Object.assign(down, { last: n });
    yield [n, seen];
    if (n > 0) yield* down(n - 1);
  }
  return down;
}
