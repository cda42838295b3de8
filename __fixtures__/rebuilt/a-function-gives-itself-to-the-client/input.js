export function Page({ prefix }) {
  async function next(n) {
    'use server';
    return { text: `${prefix}${n}`, next };
  }
  return { next };
}
