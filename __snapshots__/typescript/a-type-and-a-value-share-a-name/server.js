import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.ts#Page.save",
  layout: "yF_ipc0c",
  name: "save",
  length: 1,
  make: ([input, Role]) => async function save(role: keyof typeof Role): Promise<number> {
    const asRole: Role = role;
    return Role[asRole] + input.length;
  },
  send: ([input, Role]) => [pick(input, ["length"]), Role]
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.ts#Page.save", null);
export { save$ref as "input.ts#Page.save" };
export function Page(input: string) {
  let save = bindCaptures(save$ref, save$closure, () => [input, Role], encryptBoundArgs);
  type Role = 'admin' | 'user';
  const Role = {
    admin: 1,
    user: 2
  };
  interface input {
    id: number;
  }
  return {
    save
  };
}
