import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const close$closure = {
  id: "input.js#open.close",
  layout: "pz0vYn1I",
  name: "close",
  length: 1,
  make: ([id]) => ({
    async close(reason) {
      return [id, reason, 'SECRET_inner'.length];
    }
  }).close
};
const close$ref = registerServerReference(openCaptures(close$closure, decryptBoundArgs), "input.js#open.close", null);
export { close$ref as "input.js#open.close" };
registerServerReference(open, "input.js#open", null);
export async function open(id) {
  return {
    close: bindCaptures(close$ref, close$closure, () => [id], encryptBoundArgs)
  };
}
