import { openCaptures, bindCaptures, defineMethod } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const find$closure = {
  id: "input.ts#Page.find",
  layout: "pz0vYn1I",
  name: "find",
  length: 1,
  make: ([id]) => async function find(key: unknown): Promise<string> {
    return `${id}: ${typeof key}`;
  }
};
const find$ref = registerServerReference(openCaptures(find$closure, decryptBoundArgs), "input.ts#Page.find", null);
export { find$ref as "input.ts#Page.find" };
const find$ref$1 = registerServerReference({
  async find(key: unknown): Promise<string> {
    return typeof key;
  }
}.find, "input.ts#Api.find", null);
export { find$ref$1 as "input.ts#Api.find" };
export function Page(id: number) {
  let find = bindCaptures(find$ref, find$closure, () => [id], encryptBoundArgs);
  return {
    find
  };
}
export class Api {
  static {
    defineMethod(this, "find", find$ref$1);
  }
  static async find(key: number): Promise<string>;
  static async find(key: string): Promise<string>;
  static find() {}
}
