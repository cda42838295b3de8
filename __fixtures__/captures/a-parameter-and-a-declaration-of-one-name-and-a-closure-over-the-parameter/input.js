export function Page(save, given = () => save) {
  const before = given();
  async function save() {
    'use server';
    return before;
  }
  return { save, given: given() };
}
