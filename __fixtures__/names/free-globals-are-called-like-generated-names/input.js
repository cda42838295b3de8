export function Page({ user }) {
  async function create() {
    'use server';
    return [
      typeof registerServerReference,
      typeof create$closure,
      typeof create$ref,
      typeof bindCaptures,
      typeof openCaptures,
      typeof encryptBoundArgs,
      typeof decryptBoundArgs,
      typeof pick,
      user.name,
    ];
  }
  return { create };
}
