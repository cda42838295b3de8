import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const numbers$closure = {
  id: "input.js#Feed.numbers",
  layout: "8HjVtBm2",
  name: "numbers",
  length: 1,
  generator: true,
  make: ([from]) => async function* numbers(to) {
    for (let n = from; n <= to; n++) yield n;
  }
};
const numbers$ref = registerServerReference(openCaptures(numbers$closure, decryptBoundArgs), "input.js#Feed.numbers", null);
export { numbers$ref as "input.js#Feed.numbers" };
export function Feed({
  from
}) {
  let numbers = bindCaptures(numbers$ref, numbers$closure, () => [from], encryptBoundArgs);
  return {
    numbers
  };
}
