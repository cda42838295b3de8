export function Page({ id }) {
  const early = save;
  function save() {
    return 'replaced by the second declaration';
  }
  async function save() {
    'use server';
    return ['second', id];
  }
  return { save, same: early === save };
}
