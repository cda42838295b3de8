import { openCaptures, bindCaptures, defineMethod } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const list$closure = {
  id: "input.js#make.Api.list",
  layout: "tBRBY0_i",
  name: "list",
  length: 0,
  make: ([Object, Reflect]) => ({
    async list() {
      return [Object, Reflect];
    }
  }).list
};
const list$ref = registerServerReference(openCaptures(list$closure, decryptBoundArgs), "input.js#make.Api.list", null);
export { list$ref as "input.js#make.Api.list" };
const list$ref$1 = registerServerReference({
  async list() {
    return globalThis.Object.keys({
      a: 1
    });
  }
}.list, "input.js#Table.list", null);
export { list$ref$1 as "input.js#Table.list" };
export function make({
  Object,
  Reflect
}) {
  return class Api {
    static {
      defineMethod(this, "list", bindCaptures(list$ref, list$closure, () => [Object, Reflect], encryptBoundArgs));
    }
    static list() {}
  };
}
export class Table {
  static {
    defineMethod(this, "list", list$ref$1);
  }
  static list() {}
}
const Array = {
  isArray: () => 'mine'
};
export const check = () => Array.isArray();
