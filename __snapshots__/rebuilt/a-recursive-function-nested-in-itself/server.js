import { bindCaptures, openCaptures } from "babel-plugin-use-server/runtime/references";
import { encryptBoundArgs, decryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const open$closure = {
  id: "input.js#Page.open",
  layout: "pz0vYn1I",
  name: "open",
  length: 1,
  make: ([id], open = bindCaptures(open$ref, open$closure, () => [id], encryptBoundArgs)) => async function (n) {
    let again = bindCaptures(again$ref, again$closure, () => [id, n], encryptBoundArgs);
    return n > 1 ? [id, n] : again;
  }
};
const open$ref = registerServerReference(openCaptures(open$closure, decryptBoundArgs), "input.js#Page.open", null);
export { open$ref as "input.js#Page.open" };
const again$closure = {
  id: "input.js#Page.open.again",
  layout: "cWbOnE0b",
  name: "again",
  length: 1,
  make: ([id, n], again = bindCaptures(again$ref, again$closure, () => [id, n], encryptBoundArgs)) => {
    const open = bindCaptures(open$ref, open$closure, () => [id], encryptBoundArgs);
    return async function (m) {
      return m > 0 ? again(m - 1) : open(n + 1);
    };
  }
};
const again$ref = registerServerReference(openCaptures(again$closure, decryptBoundArgs), "input.js#Page.open.again", null);
export { again$ref as "input.js#Page.open.again" };
export function Page({
  id
}) {
  let open = bindCaptures(open$ref, open$closure, () => [id], encryptBoundArgs);
  return {
    open
  };
}
