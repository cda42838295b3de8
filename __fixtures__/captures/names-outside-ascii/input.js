export function Page({ größe, 名前, \u0061bc }) {
  async function lesen() {
    'use server';
    return [größe, 名前, abc];
  }
  return { lesen };
}
