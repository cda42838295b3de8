export function Page({ id }) {
  const save = async () => {
    'use server'
    return id
  }
  [save.name].forEach((name) => trace(name))
  const load = async () => {
    'use server'
  }
  ;(() => trace('called'))()
  return { save, load }
}

export const reload = async () => {
  'use server'
  return 'reload'
}
(() => trace('at module level'))()
