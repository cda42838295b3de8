import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const say$closure = {
  id: "input.js#Page.say",
  layout: "4K53jQqC",
  name: "say",
  length: 0,
  make: ([user]) => {
    const greet = () => `Hello ${user.name}`;
    return async function say() {
      return [greet(), user.id];
    };
  },
  send: ([user]) => [pick(user, ["id"], ["name"])]
};
const say$ref = registerServerReference(openCaptures(say$closure, decryptBoundArgs), "input.js#Page.say", null);
export { say$ref as "input.js#Page.say" };
export function Page({
  user
}) {
  let say = bindCaptures(say$ref, say$closure, () => [user], encryptBoundArgs);
  const greet = () => `Hello ${user.name}`;
  return {
    say
  };
}
