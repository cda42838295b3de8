export function Page({ a, b, c, lazy }) {
  async function show() {
    'use server';
    return [a.then, a.x, b.toJSON, c.$$typeof, typeof lazy, await lazy];
  }
  return { show };
}
