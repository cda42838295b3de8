import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const anonymous$closure = {
  id: "input.js#setter.anonymous",
  layout: "f-mWeTNg",
  name: "",
  length: 1,
  make: ([field]) => async value => {
    return {
      [field]: value
    };
  }
};
const anonymous$ref = registerServerReference(openCaptures(anonymous$closure, decryptBoundArgs), "input.js#setter.anonymous", null);
export { anonymous$ref as "input.js#setter.anonymous" };
export const setter = field => bindCaptures(anonymous$ref, anonymous$closure, () => [field], encryptBoundArgs);
