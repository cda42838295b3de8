export function Page({ id }) {
  async function save() {
    'use server', revalidate();
    return id;
  }
  async function load() {
    'use server'
    , (await load()), 1
  }
  return { save, load };
}
