import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "K3gXlfmi",
  name: "show",
  length: 0,
  make: ([id, mode, site]) => async function show() {
    return [id, site, mode.length > 0];
  },
  send: ([id, mode, site]) => [id, pick(mode, ["length"]), site]
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.js#Page.show", null);
export { show$ref as "input.js#Page.show" };
export function Page({
  id
}) {
  let show = bindCaptures(show$ref, show$closure, () => [id, mode, site], encryptBoundArgs);
  const site = process.env.NEXT_PUBLIC_SITE ?? 'site';
  const mode = process.env.NODE_ENV === undefined ? 'unset' : 'set';
  return {
    show
  };
}
