import { bindCaptures, openCaptures } from "babel-plugin-use-server/runtime/references";
import { plainBoundArgs, openPlainBoundArgs } from "babel-plugin-use-server/runtime/plain-bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const down$closure = {
  id: "input.js#Page.down",
  layout: "nuXsglSd",
  name: "down",
  length: 1,
  make: ([step]) => {
    const up = bindCaptures(up$ref, up$closure, () => [step], plainBoundArgs);
    return async function down(n) {
      return n <= 0 ? 'done' : up(n - step);
    };
  }
};
const down$ref = registerServerReference(openCaptures(down$closure, openPlainBoundArgs), "input.js#Page.down", null);
export { down$ref as "input.js#Page.down" };
const up$closure = {
  id: "input.js#Page.up",
  layout: "nuXsglSd",
  name: "up",
  length: 1,
  make: ([step]) => {
    const down = bindCaptures(down$ref, down$closure, () => [step], plainBoundArgs);
    return async function up(n) {
      trace(n);
      return down(n - step);
    };
  }
};
const up$ref = registerServerReference(openCaptures(up$closure, openPlainBoundArgs), "input.js#Page.up", null);
export { up$ref as "input.js#Page.up" };
export function Page({
  step
}) {
  let down = bindCaptures(down$ref, down$closure, () => [step], plainBoundArgs);
  let up = bindCaptures(up$ref, up$closure, () => [step], plainBoundArgs);
  return {
    down
  };
}
