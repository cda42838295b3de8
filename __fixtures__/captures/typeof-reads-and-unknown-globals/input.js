export function Page({ id, nothing }) {
  async function kinds() {
    'use server';
    return [typeof id, typeof nothing, typeof notDeclaredAnywhere, typeof process];
  }
  return { kinds };
}
