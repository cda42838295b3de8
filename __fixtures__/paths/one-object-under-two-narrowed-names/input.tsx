export function Page() {
  const d = { a: { x: 1, y: 'SECRET' }, unread: 'SECRET' };
  const e = { q: d.a, unread: 'SECRET' };
  const list = [{ n: 1 }];
  const holder = { first: list[0]!, list };
  async function alias() {
    'use server';
    const a = d.a;
    a.x = 2;
    return [e.q.x, d.a === e.q];
  }
  async function inside() {
    'use server';
    const [first] = list;
    first!.n = 3;
    return [holder.first.n, holder.first === first];
  }
  async function both() {
    'use server';
    return [d.a.x, e.q.y, e.q.x];
  }
  async function assigned() {
    'use server';
    Object.assign(d.a, { x: 4 });
    return e.q.x;
  }
  return { alias, inside, both, assigned };
}
