import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const say$closure = {
  id: "input.js#Page.say",
  layout: "yUt_4ilS",
  name: "say",
  length: 1,
  make: ([greeting]) => {
    const greet = mark => greeting + mark;
    return async mark => {
      return greet(mark);
    };
  }
};
const say$ref = registerServerReference(openCaptures(say$closure, decryptBoundArgs), "input.js#Page.say", null);
export { say$ref as "input.js#Page.say" };
export function Page({
  user
}) {
  if (user) {
    const greeting = `Hello ${user.name}`;
    const greet = mark => greeting + mark;
    return {
      say: bindCaptures(say$ref, say$closure, () => [greeting], encryptBoundArgs)
    };
  }
  return null;
}
