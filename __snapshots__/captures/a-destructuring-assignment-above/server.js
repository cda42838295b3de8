import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const read$closure = {
  id: "input.js#Page.read",
  layout: "SfTOzsOy",
  name: "read",
  length: 0,
  make: ([id, name]) => async () => {
    return [id, name];
  }
};
const read$ref = registerServerReference(openCaptures(read$closure, decryptBoundArgs), "input.js#Page.read", null);
export { read$ref as "input.js#Page.read" };
export function Page(data) {
  let id, name;
  ({
    id,
    name = 'unnamed'
  } = data);
  return {
    read: bindCaptures(read$ref, read$closure, () => [id, name], encryptBoundArgs)
  };
}
