import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "ZStKgKmR",
  name: "show",
  length: 0,
  make: ([keyboard, passwordless, secretary, tokenCount]) => async function show() {
    const text = 'sk';
    return [tokenCount, secretary, passwordless, keyboard, text, process.env.SECRET_NEVER_SET ?? 'unset'];
  }
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.js#Page.show", null);
export { show$ref as "input.js#Page.show" };
export function Page({
  tokenCount,
  secretary,
  passwordless,
  keyboard
}) {
  let show = bindCaptures(show$ref, show$closure, () => [keyboard, passwordless, secretary, tokenCount], encryptBoundArgs);
  return {
    show
  };
}
