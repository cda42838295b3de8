import { registerServerReference } from "react-server-dom-webpack/server";
import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
registerServerReference(save, "input.ts#save", null);
const load$closure = {
  id: "input.ts#Page.load",
  layout: "pz0vYn1I",
  name: "load",
  length: 1,
  make: ([id]) => async function load(this: unknown, n: number) {
    type Self = typeof this;
    return id + n;
  }
};
const load$ref = registerServerReference(openCaptures(load$closure, decryptBoundArgs), "input.ts#Page.load", null);
export { load$ref as "input.ts#Page.load" };
export async function save(this: void, a: number, b?: string): Promise<number> {
  return a;
}
export function Page(id: number) {
  return bindCaptures(load$ref, load$closure, () => [id], encryptBoundArgs);
}
