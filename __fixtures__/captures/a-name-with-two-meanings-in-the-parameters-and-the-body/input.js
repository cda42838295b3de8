export function Page({ x, y }) {
  async function show(a = () => x, { b = x } = {}, [c = a()] = []) {
    'use server';
    var x = 'body';
    {
      function y() {}
    }
    return [a(), b, c, x, typeof y];
  }
  return { show };
}
