import { openCaptures, bindCaptures, checkExport } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const set$closure = {
  id: "input.ts#setter.set",
  layout: "f-mWeTNg",
  name: "set",
  length: 1,
  make: ([field]) => async function set(value: string) {
    return `${field}=${value}`;
  }
};
const set$ref = registerServerReference(openCaptures(set$closure, decryptBoundArgs), "input.ts#setter.set", null);
export { set$ref as "input.ts#setter.set" };
function setter(field: string) {
  return bindCaptures(set$ref, set$closure, () => [field], encryptBoundArgs);
}
export const setTitle = setter('title');
checkExport(setTitle, "setTitle", "input.ts") || registerServerReference(setTitle, "input.ts#setTitle", null);
export const setBody = setter('body');
checkExport(setBody, "setBody", "input.ts") || registerServerReference(setBody, "input.ts#setBody", null);
