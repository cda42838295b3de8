import { registerServerReference } from "react-server-dom-webpack/server";
import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
const again$closure = {
  id: "input.jsx#count.again",
  layout: "T1PNoYwr",
  name: "again",
  length: 0,
  make: ([]) => {
    const down = count$ref;
    return async () => {
      return left-- > 0 ? [left, await down()] : typeof down;
    };
  }
};
const again$ref = registerServerReference(openCaptures(again$closure, decryptBoundArgs), "input.jsx#count.again", null);
export { again$ref as "input.jsx#count.again" };
let left = 2;
export const count = async function down() {
  const again = bindCaptures(again$ref, again$closure, () => [], encryptBoundArgs);
  return again();
};
const count$ref = registerServerReference(count, "input.jsx#count", null);
