export function Page({ id }) {
  const list = [id]
  async function save() {
    'use server'
    return list
  }
  [1].forEach((n) => trace(n))
  const other = list
  async function load() { 'use server'; return other }
  (() => trace('called'))()
  return { save, load }
}
