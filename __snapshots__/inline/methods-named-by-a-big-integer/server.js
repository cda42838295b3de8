import { openCaptures, bindCaptures, defineMethod } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const _1$closure = {
  id: "input.js#handlers.1",
  layout: "pz0vYn1I",
  name: "1",
  length: 0,
  make: ([id]) => ({
    async "1"() {
      return id;
    }
  })["1"]
};
const _1$ref = registerServerReference(openCaptures(_1$closure, decryptBoundArgs), "input.js#handlers.1", null);
export { _1$ref as "input.js#handlers.1" };
const _255$closure = {
  id: "input.js#handlers.255",
  layout: "pz0vYn1I",
  name: "255",
  length: 0,
  make: ([id]) => async () => {
    return [id];
  }
};
const _255$ref = registerServerReference(openCaptures(_255$closure, decryptBoundArgs), "input.js#handlers.255", null);
export { _255$ref as "input.js#handlers.255" };
const _2$ref = registerServerReference({
  async "2"() {
    return 'two';
  }
}["2"], "input.js#Api.2", null);
export { _2$ref as "input.js#Api.2" };
export const handlers = id => ({
  "1": bindCaptures(_1$ref, _1$closure, () => [id], encryptBoundArgs),
  0xff: bindCaptures(_255$ref, _255$closure, () => [id], encryptBoundArgs)
});
export class Api {
  static {
    defineMethod(this, "2", _2$ref);
  }
  static "2"() {}
}
