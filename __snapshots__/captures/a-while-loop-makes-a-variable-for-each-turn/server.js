import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const push$closure = {
  id: "input.js#drain.push",
  layout: "Yu2d0Q7e",
  name: "",
  length: 0,
  make: ([job]) => async () => {
    return job;
  }
};
const push$ref = registerServerReference(openCaptures(push$closure, decryptBoundArgs), "input.js#drain.push", null);
export { push$ref as "input.js#drain.push" };
export function drain(queue) {
  const loads = [];
  while (queue.length > 0) {
    const job = queue.shift();
    loads.push(bindCaptures(push$ref, push$closure, () => [job], encryptBoundArgs));
  }
  return loads;
}
