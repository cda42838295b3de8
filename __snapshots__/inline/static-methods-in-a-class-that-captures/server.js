import { openCaptures, bindCaptures, defineMethod } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const list$closure = {
  id: "input.js#makeApi.Api.list",
  layout: "V6ab3E5i",
  name: "list",
  length: 1,
  make: ([table]) => ({
    async list(limit) {
      return [table, limit];
    }
  }).list
};
const list$ref = registerServerReference(openCaptures(list$closure, decryptBoundArgs), "input.js#makeApi.Api.list", null);
export { list$ref as "input.js#makeApi.Api.list" };
const stream$closure = {
  id: "input.js#makeApi.Api.stream",
  layout: "V6ab3E5i",
  name: "stream",
  length: 0,
  generator: true,
  make: ([table]) => ({
    async *stream() {
      yield table;
    }
  }).stream
};
const stream$ref = registerServerReference(openCaptures(stream$closure, decryptBoundArgs), "input.js#makeApi.Api.stream", null);
export { stream$ref as "input.js#makeApi.Api.stream" };
export function makeApi(table) {
  return class Api {
    static {
      defineMethod(this, "list", bindCaptures(list$ref, list$closure, () => [table], encryptBoundArgs));
    }
    static {
      defineMethod(this, "stream", bindCaptures(stream$ref, stream$closure, () => [table], encryptBoundArgs));
    }
    static list() {}
    static stream() {}
  };
}
