import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "Mfx349go",
  name: "show",
  length: 0,
  make: ([accessor, as, async, declare, from, get, meta, module, of, set, target, type, using]) => async function show() {
    const list = [];
    for (const one of of) list.push(one);
    return [list, async.name, {
      get,
      set
    }, from, type, as, target, meta, using, accessor, declare, module];
  },
  send: ([accessor, as, async, declare, from, get, meta, module, of, set, target, type, using]) => [accessor, as, pick(async, ["name"]), declare, from, get, meta, module, of, set, target, type, using]
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.js#Page.show", null);
export { show$ref as "input.js#Page.show" };
export function Page({
  async,
  of,
  get,
  set,
  from,
  type,
  as,
  target,
  meta,
  using,
  accessor,
  declare,
  module
}) {
  let show = bindCaptures(show$ref, show$closure, () => [accessor, as, async, declare, from, get, meta, module, of, set, target, type, using], encryptBoundArgs);
  return {
    show,
    of
  };
}
