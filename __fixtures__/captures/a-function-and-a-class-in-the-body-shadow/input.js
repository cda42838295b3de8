export function Page({ format, Model }) {
  async function save() {
    'use server';
    class Model {
      kind = 'local';
    }
    const result = [format(1), new Model().kind];
    return result;
    function format(n) {
      return `local ${n}`;
    }
  }
  async function outer() {
    'use server';
    return [format, Model];
  }
  return { save, outer };
}
