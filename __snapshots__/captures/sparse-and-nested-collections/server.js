import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "q4rGmBE4",
  name: "show",
  length: 0,
  make: ([circular, list, tree]) => async function show() {
    const [inner] = tree.get('a').get('b');
    list[0].n = 2;
    return [[...inner][0].getTime(), list[1].n, list[0] === list[1], circular.self.self === circular, circular.self.name];
  }
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.js#Page.show", null);
export { show$ref as "input.js#Page.show" };
export function Page() {
  let show = bindCaptures(show$ref, show$closure, () => [circular, list, tree], encryptBoundArgs);
  const tree = new Map([['a', new Map([['b', [new Set([new Date(5)])]]])]]);
  const shared = {
    n: 1
  };
  const list = [shared, shared];
  const circular = {
    name: 'c'
  };
  circular.self = circular;
  return {
    show
  };
}
