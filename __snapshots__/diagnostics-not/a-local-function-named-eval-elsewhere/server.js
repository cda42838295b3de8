import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const compute$closure = {
  id: "input.js#Page.compute",
  layout: "6z137Rwp",
  name: "compute",
  length: 1,
  make: ([id, tools]) => async function compute(code) {
    return [tools.eval, id, {
      eval: code
    }.eval];
  },
  send: ([id, tools]) => [id, pick(tools, ["eval"])]
};
const compute$ref = registerServerReference(openCaptures(compute$closure, decryptBoundArgs), "input.js#Page.compute", null);
export { compute$ref as "input.js#Page.compute" };
export function Page({
  id,
  tools
}) {
  let compute = bindCaptures(compute$ref, compute$closure, () => [id, tools], encryptBoundArgs);
  return {
    compute
  };
}
