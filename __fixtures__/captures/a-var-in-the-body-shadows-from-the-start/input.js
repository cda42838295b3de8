export function Page({ id }) {
  async function save() {
    'use server';
    const before = typeof id;
    if (before === 'undefined') {
      var id = 'local';
    }
    return [before, id];
  }
  return { save };
}
