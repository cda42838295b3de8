import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "9QhqM_bn",
  name: "show",
  length: 0,
  make: ([stopped]) => async function show() {
    return [stopped instanceof DOMException, stopped instanceof Error, stopped.name, stopped.message, stopped.code, String(stopped)];
  }
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.js#Page.show", null);
export { show$ref as "input.js#Page.show" };
const whole$closure = {
  id: "input.js#Page.whole",
  layout: "9QhqM_bn",
  name: "whole",
  length: 0,
  make: ([stopped]) => async function whole() {
    return (({
      name,
      message: text
    }) => [name, text])(stopped);
  }
};
const whole$ref = registerServerReference(openCaptures(whole$closure, decryptBoundArgs), "input.js#Page.whole", null);
export { whole$ref as "input.js#Page.whole" };
export function Page(message) {
  let show = bindCaptures(show$ref, show$closure, () => [stopped], encryptBoundArgs);
  let whole = bindCaptures(whole$ref, whole$closure, () => [stopped], encryptBoundArgs);
  const stopped = new DOMException(message, 'AbortError');
  return {
    show,
    whole
  };
}
