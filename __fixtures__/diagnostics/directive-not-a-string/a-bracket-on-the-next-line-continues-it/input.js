export function Page({ id }) {
  async function save() {
    'use server'
    [id].forEach((n) => console.log(n))
  }
  async function load() {
    'use server'
    (() => id)()
  }
  return { save, load };
}
