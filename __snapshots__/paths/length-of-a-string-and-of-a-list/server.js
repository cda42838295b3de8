import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const count$closure = {
  id: "input.js#Page.count",
  layout: "95EV1DMC",
  name: "count",
  length: 0,
  make: ([list, text, user]) => async function count() {
    return [text.length, list.length, user.name.length];
  },
  send: ([list, text, user]) => [pick(list, ["length"]), pick(text, ["length"]), pick(user, ["name", "length"])]
};
const count$ref = registerServerReference(openCaptures(count$closure, decryptBoundArgs), "input.js#Page.count", null);
export { count$ref as "input.js#Page.count" };
export function Page({
  text,
  list,
  user
}) {
  let count = bindCaptures(count$ref, count$closure, () => [list, text, user], encryptBoundArgs);
  return {
    count
  };
}
