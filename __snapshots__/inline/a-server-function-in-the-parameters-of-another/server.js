import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const open$closure = {
  id: "input.js#Page.open",
  layout: "pz0vYn1I",
  name: "open",
  length: 1,
  make: ([id]) => async function open(n, close = bindCaptures(close$ref, close$closure, () => [id, n], encryptBoundArgs), {
    retry = bindCaptures(retry$ref, retry$closure, () => [n], encryptBoundArgs)
  } = {}) {
    var n = 'body';
    return {
      n,
      close,
      retry
    };
  }
};
const open$ref = registerServerReference(openCaptures(open$closure, decryptBoundArgs), "input.js#Page.open", null);
export { open$ref as "input.js#Page.open" };
const close$closure = {
  id: "input.js#Page.open.close",
  layout: "cWbOnE0b",
  name: "close",
  length: 0,
  make: ([id, n]) => async (reason = n) => {
    return ['close', id, n, reason];
  }
};
const close$ref = registerServerReference(openCaptures(close$closure, decryptBoundArgs), "input.js#Page.open.close", null);
export { close$ref as "input.js#Page.open.close" };
const retry$closure = {
  id: "input.js#Page.open.retry",
  layout: "Owdd_3mf",
  name: "retry",
  length: 0,
  make: ([n]) => async () => {
    return ['retry', n];
  }
};
const retry$ref = registerServerReference(openCaptures(retry$closure, decryptBoundArgs), "input.js#Page.open.retry", null);
export { retry$ref as "input.js#Page.open.retry" };
export function Page({
  id
}) {
  let open = bindCaptures(open$ref, open$closure, () => [id], encryptBoundArgs);
  return {
    open
  };
}
