export function Page({ id }) {
  async function save() {
    'use server';
    'not a directive of ours';
    const text = 'use server';
    return [text, id, `use server`, "'use server'"];
  }
  return { save };
}
