import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const close$closure = {
  id: "input.ts#open.close",
  layout: "pz0vYn1I",
  name: "close",
  length: 1,
  make: ([id]) => async function close(reason: string) {
    return `closed ${id}: ${reason}`;
  }
};
const close$ref = registerServerReference(openCaptures(close$closure, decryptBoundArgs), "input.ts#open.close", null);
export { close$ref as "input.ts#open.close" };
registerServerReference(open, "input.ts#open", null);
export async function open(id: number) {
  let close = bindCaptures(close$ref, close$closure, () => [id], encryptBoundArgs);
  return {
    id,
    close
  };
}
