import { openCaptures, bindCaptures as bindCaptures$1 } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs as encryptBoundArgs$1 } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference as registerServerReference$1 } from "react-server-dom-webpack/server";
const create$closure$1 = {
  id: "input.js#Page.outer.create",
  layout: "LGoi2-ym",
  name: "create",
  length: 1,
  make: ([id, create$ref, bindCaptures]) => async function create(registerServerReference, create$closure = id) {
    const encryptBoundArgs = [registerServerReference, create$closure, create$ref, bindCaptures];
    return encryptBoundArgs;
  }
};
const create$ref$1 = registerServerReference$1(openCaptures(create$closure$1, decryptBoundArgs), "input.js#Page.outer.create", null);
export { create$ref$1 as "input.js#Page.outer.create" };
export function Page({
  id
}) {
  const outer = create$ref => {
    let create = bindCaptures$1(create$ref$1, create$closure$1, () => [id, create$ref, bindCaptures], encryptBoundArgs$1);
    const bindCaptures = 'bind';
    return create;
  };
  return outer('ref');
}
