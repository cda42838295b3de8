import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const act$closure = {
  id: "input.js#Page.act",
  layout: "seJQvYf4",
  name: "act",
  length: 0,
  make: ([id, hidden$set]) => {
    const hidden = hidden$set ? {
      hidden: () => ['hidden', id]
    }.hidden : void 0;
    return async function act() {
      return hidden ? hidden() : 'not allowed';
    };
  }
};
const act$ref = registerServerReference(openCaptures(act$closure, decryptBoundArgs), "input.js#Page.act", null);
export { act$ref as "input.js#Page.act" };
export function Page({
  id,
  isAdmin
}) {
  let act = bindCaptures(act$ref, act$closure, () => [id, hidden !== void 0], encryptBoundArgs);
  let hidden;
  if (isAdmin) hidden = () => ['hidden', id];
  return {
    act
  };
}
