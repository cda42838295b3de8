const registerServerReference = (name) => `mine ${name}`;
let create$closure = 'closure';
export const create$ref = 'exported ref';
function openCaptures() {
  return 'open';
}
class bindCaptures {}
const encryptBoundArgs = 1,
  decryptBoundArgs = 2,
  pick = (value) => value;

export function Page({ user }) {
  async function create() {
    'use server';
    return [
      registerServerReference(user.name),
      create$closure,
      create$ref,
      openCaptures(),
      bindCaptures.name,
      encryptBoundArgs + decryptBoundArgs,
      pick(user.name),
    ];
  }
  return { create };
}
