export function Page({ id, save$closure, save$ref, bindCaptures, encryptBoundArgs, registerServerReference }) {
  async function save() {
    'use server';
    return [id, save$closure, save$ref, bindCaptures, encryptBoundArgs, registerServerReference];
  }
  return { save };
}
