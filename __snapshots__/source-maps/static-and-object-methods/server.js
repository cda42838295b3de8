import { registerServerReference } from "react-server-dom-webpack/server";
import { openCaptures, defineMethod, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
const list$ref = registerServerReference({
  async list() {
    return 'list';
  }
}.list, "input.js#Api.list", null);
export { list$ref as "input.js#Api.list" };
const remove$closure = {
  id: "input.js#handlers.remove",
  layout: "pz0vYn1I",
  name: "remove",
  length: 0,
  make: ([id]) => ({
    async remove() {
      return id;
    }
  }).remove
};
const remove$ref = registerServerReference(openCaptures(remove$closure, decryptBoundArgs), "input.js#handlers.remove", null);
export { remove$ref as "input.js#handlers.remove" };
export class Api {
  static {
    defineMethod(this, "list", list$ref);
  }
  static list() {}
}
export const handlers = id => ({
  remove: bindCaptures(remove$ref, remove$closure, () => [id], encryptBoundArgs)
});
