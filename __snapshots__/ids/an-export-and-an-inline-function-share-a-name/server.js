import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const again$closure = {
  id: "input.js#save.again",
  layout: "Owdd_3mf",
  name: "again",
  length: 0,
  make: ([n]) => async () => {
    return ['again', n];
  }
};
const again$ref = registerServerReference(openCaptures(again$closure, decryptBoundArgs), "input.js#save.again", null);
export { again$ref as "input.js#save.again" };
registerServerReference(save, "input.js#save", null);
export async function save(n) {
  const again = bindCaptures(again$ref, again$closure, () => [n], encryptBoundArgs);
  return {
    again
  };
}
export const again = async () => 'exported';
registerServerReference(again, "input.js#again", null);
