import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const add$closure = {
  id: "input.js#Page.add",
  layout: "z3UY-hXz",
  name: "add",
  length: 1,
  make: ([props, list]) => async function add(item) {
    list.push(item);
    return [list.length, props.list.length];
  },
  send: ([props, list]) => [pick(props, ["list", "length"]), list]
};
const add$ref = registerServerReference(openCaptures(add$closure, decryptBoundArgs), "input.js#Page.add", null);
export { add$ref as "input.js#Page.add" };
export function Page(props) {
  let add = bindCaptures(add$ref, add$closure, () => [props, list], encryptBoundArgs);
  const {
    list
  } = props;
  return {
    add
  };
}
