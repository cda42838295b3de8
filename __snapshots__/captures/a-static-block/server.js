import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const load$closure = {
  id: "input.js#Api.load",
  layout: "6567jDHX",
  name: "load",
  length: 1,
  make: ([version]) => async function load(id) {
    return [version, id];
  }
};
const load$ref = registerServerReference(openCaptures(load$closure, decryptBoundArgs), "input.js#Api.load", null);
export { load$ref as "input.js#Api.load" };
const reload$closure = {
  id: "input.js#Api.reload",
  layout: "6567jDHX",
  name: "",
  length: 0,
  make: ([version]) => async () => {
    return version;
  }
};
const reload$ref = registerServerReference(openCaptures(reload$closure, decryptBoundArgs), "input.js#Api.reload", null);
export { reload$ref as "input.js#Api.reload" };
export class Api {
  static {
    let load = bindCaptures(load$ref, load$closure, () => [version], encryptBoundArgs);
    const version = 3;
    Api.load = load;
    Api.reload = bindCaptures(reload$ref, reload$closure, () => [version], encryptBoundArgs);
  }
}
