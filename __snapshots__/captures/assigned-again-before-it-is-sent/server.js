import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const read$closure = {
  id: "input.js#Page.read",
  layout: "MjgWoNQ3",
  name: "read",
  length: 0,
  make: ([id, status]) => async () => {
    return [status, id];
  }
};
const read$ref = registerServerReference(openCaptures(read$closure, decryptBoundArgs), "input.js#Page.read", null);
export { read$ref as "input.js#Page.read" };
export function Page({
  id
}) {
  let status = 'draft';
  const read = bindCaptures(read$ref, read$closure, () => [id, status], encryptBoundArgs);
  status = 'published';
  id += 1;
  return {
    read
  };
}
