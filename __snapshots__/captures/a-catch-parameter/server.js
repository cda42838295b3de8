import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const anonymous$closure = {
  id: "input.js#Page.anonymous",
  layout: "pODiwaOI",
  name: "",
  length: 0,
  make: ([error]) => async () => {
    return error.name;
  },
  send: ([error]) => [pick(error, ["name"])]
};
const anonymous$ref = registerServerReference(openCaptures(anonymous$closure, decryptBoundArgs), "input.js#Page.anonymous", null);
export { anonymous$ref as "input.js#Page.anonymous" };
const anonymous$closure$1 = {
  id: "input.js#Other.anonymous",
  layout: "IlTFWyDx",
  name: "",
  length: 0,
  make: ([length, name]) => async () => {
    return [name, length];
  }
};
const anonymous$ref$1 = registerServerReference(openCaptures(anonymous$closure$1, decryptBoundArgs), "input.js#Other.anonymous", null);
export { anonymous$ref$1 as "input.js#Other.anonymous" };
export function Page(json) {
  try {
    JSON.parse(json);
  } catch (error) {
    return bindCaptures(anonymous$ref, anonymous$closure, () => [error], encryptBoundArgs);
  }
}
export function Other(json) {
  try {
    JSON.parse(json);
  } catch ({
    name,
    constructor: {
      length
    }
  }) {
    return bindCaptures(anonymous$ref$1, anonymous$closure$1, () => [length, name], encryptBoundArgs);
  }
}
