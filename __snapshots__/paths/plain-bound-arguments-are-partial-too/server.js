import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { openPlainBoundArgs, plainBoundArgs } from "babel-plugin-use-server/runtime/plain-bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const greet$closure = {
  id: "input.js#Page.greet",
  layout: "OhrVl3TI",
  name: "greet",
  length: 0,
  make: ([user]) => async function greet() {
    return `Hello ${user.name} of ${user.address?.city}`;
  },
  send: ([user]) => [pick(user, ["address", "city"], ["name"])]
};
const greet$ref = registerServerReference(openCaptures(greet$closure, openPlainBoundArgs), "input.js#Page.greet", null);
export { greet$ref as "input.js#Page.greet" };
export function Page({
  user
}) {
  let greet = bindCaptures(greet$ref, greet$closure, () => [user], plainBoundArgs);
  return {
    greet
  };
}
