import { openCaptures, bindCaptures, propertyKey } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const computed$closure = {
  id: "input.js#Api.computed~A2DTqZpU",
  layout: "T1PNoYwr",
  name: "",
  length: 0,
  make: ([]) => async () => {
    return 'save';
  }
};
const computed$ref = registerServerReference(openCaptures(computed$closure, decryptBoundArgs), "input.js#Api.computed~A2DTqZpU", null);
export { computed$ref as "input.js#Api.computed~A2DTqZpU" };
const computed$closure$1 = {
  id: "input.js#Api.computed~4KL32-qJ",
  layout: "T1PNoYwr",
  name: "",
  length: 0,
  make: ([]) => async () => {
    return 'load';
  }
};
const computed$ref$1 = registerServerReference(openCaptures(computed$closure$1, decryptBoundArgs), "input.js#Api.computed~4KL32-qJ", null);
export { computed$ref$1 as "input.js#Api.computed~4KL32-qJ" };
var key$;
var key$$1;
let n = 0;
const key = name => `${name}${++n}`;
export class Api {
  static [key$ = propertyKey(key('save'))] = bindCaptures(computed$ref, computed$closure, () => [], encryptBoundArgs, key$);
  [key$$1 = propertyKey(key('load'))] = bindCaptures(computed$ref$1, computed$closure$1, () => [], encryptBoundArgs, key$$1);
}
