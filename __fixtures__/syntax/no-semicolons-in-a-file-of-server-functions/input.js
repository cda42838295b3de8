'use server'

export const save = async (n) => {
  return n
}
[1].forEach((n) => trace(n))

export default async () => {
  return 'default'
}
(() => trace('called'))()
