export function Page({ id }) {
  var label = function named(n) {
    return n > 0 ? named(n - 1) : `${id}`;
  };
  let other = async (n) => [label(n), await Promise.resolve(id)];
  async function show() {
    'use server';
    return [label(2), await other(1), label.name, other.name];
  }
  return { show };
}
