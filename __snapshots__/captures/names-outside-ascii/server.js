import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const lesen$closure = {
  id: "input.js#Page.lesen",
  layout: "un2sU0Xe",
  name: "lesen",
  length: 0,
  make: ([abc, größe, 名前]) => async function lesen() {
    return [größe, 名前, abc];
  }
};
const lesen$ref = registerServerReference(openCaptures(lesen$closure, decryptBoundArgs), "input.js#Page.lesen", null);
export { lesen$ref as "input.js#Page.lesen" };
export function Page({
  größe,
  名前,
  abc
}) {
  let lesen = bindCaptures(lesen$ref, lesen$closure, () => [abc, größe, 名前], encryptBoundArgs);
  return {
    lesen
  };
}
