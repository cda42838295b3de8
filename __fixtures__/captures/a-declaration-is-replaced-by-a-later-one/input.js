export function Page({ id }) {
  const early = save();
  async function save() {
    'use server';
    return ['first', id];
  }
  function save() {
    return 'second';
  }
  return { early, late: save() };
}
