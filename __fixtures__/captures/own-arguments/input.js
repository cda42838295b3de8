export function Page({ id }) {
  async function save(a) {
    'use server';
    const inner = function () {
      return arguments.length;
    };
    const arrow = () => arguments[1];
    return [id, a, arguments.length, inner(1, 2, 3), arrow()];
  }
  return { save };
}
