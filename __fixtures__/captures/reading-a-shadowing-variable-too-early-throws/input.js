export function Page({ id }) {
  async function save() {
    'use server';
    trace('before');
    const seen = id;
    let id = 2;
    return [seen, id];
  }
  return { save, id };
}
