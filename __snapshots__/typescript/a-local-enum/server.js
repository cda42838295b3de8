import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.ts#Page.show",
  layout: "EgWQb4sb",
  name: "show",
  length: 0,
  make: ([id, Kind]) => async function show() {
    return [Kind.Post, Kind['Page'], id];
  },
  send: ([id, Kind]) => [id, pick(Kind, ["Page"], ["Post"])]
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.ts#Page.show", null);
export { show$ref as "input.ts#Page.show" };
export function Page(id: number) {
  let show = bindCaptures(show$ref, show$closure, () => [id, Kind], encryptBoundArgs);
  enum Kind {
    Post = 'post',
    Page = 'page'
  }
  return {
    show,
    kinds: Object.keys(Kind)
  };
}
