export function Page() {
  const tree = new Map([['a', new Map([['b', [new Set([new Date(5)])]]])]]);
  const shared = { n: 1 };
  const list = [shared, shared];
  const circular = { name: 'c' };
  circular.self = circular;
  async function show() {
    'use server';
    const [inner] = tree.get('a').get('b');
    list[0].n = 2;
    return [[...inner][0].getTime(), list[1].n, list[0] === list[1], circular.self.self === circular, circular.self.name];
  }
  return { show };
}
