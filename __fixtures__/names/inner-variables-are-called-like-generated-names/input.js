export function Page({ id }) {
  const outer = (create$ref) => {
    const bindCaptures = 'bind';
    async function create(registerServerReference, create$closure = id) {
      'use server';
      const encryptBoundArgs = [registerServerReference, create$closure, create$ref, bindCaptures];
      return encryptBoundArgs;
    }
    return create;
  };
  return outer('ref');
}
