export function Page({ id }) {
  async function save() {
    'use server';
    return [id, arguments.length, (() => arguments[0])()];
  }
  return {
    save,
    async method() {
      'use server';
      return arguments.length;
    },
  };
}
