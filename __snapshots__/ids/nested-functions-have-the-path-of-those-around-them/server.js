import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const open$closure = {
  id: "input.js#Page.open",
  layout: "pz0vYn1I",
  name: "open",
  length: 0,
  make: ([id]) => ({
    async open() {
      const close = bindCaptures(close$ref, close$closure, () => [id], encryptBoundArgs);
      return close;
    }
  }).open
};
const open$ref = registerServerReference(openCaptures(open$closure, decryptBoundArgs), "input.js#Page.open", null);
export { open$ref as "input.js#Page.open" };
const close$closure = {
  id: "input.js#Page.open.close",
  layout: "pz0vYn1I",
  name: "close",
  length: 0,
  make: ([id]) => async () => {
    return ['close', id];
  }
};
const close$ref = registerServerReference(openCaptures(close$closure, decryptBoundArgs), "input.js#Page.open.close", null);
export { close$ref as "input.js#Page.open.close" };
export function Page({
  id
}) {
  return {
    open: bindCaptures(open$ref, open$closure, () => [id], encryptBoundArgs)
  };
}
