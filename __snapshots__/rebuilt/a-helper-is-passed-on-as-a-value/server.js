import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const all$closure = {
  id: "input.js#Page.all",
  layout: "lHw1ISRb",
  name: "all",
  length: 1,
  make: ([factor]) => {
    const scale = n => n * factor;
    return async function all(numbers) {
      return numbers.map(scale);
    };
  }
};
const all$ref = registerServerReference(openCaptures(all$closure, decryptBoundArgs), "input.js#Page.all", null);
export { all$ref as "input.js#Page.all" };
export function Page({
  factor
}) {
  let all = bindCaptures(all$ref, all$closure, () => [factor], encryptBoundArgs);
  const scale = n => n * factor;
  return {
    all
  };
}
