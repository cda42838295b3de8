import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.tsx#Page.show",
  layout: "HHiH3y4W",
  name: "show",
  length: 0,
  make: ([amount, list, text, when]) => async function show() {
    if (!text) return [text, typeof text];
    if (typeof amount === 'bigint' || amount === 5 || amount === -1 || amount === `x`) trace(typeof amount);
    return [text.length, list && list.length, typeof list, typeof when, when ? 'set' : 'not', typeof list.length];
  },
  send: ([amount, list, text, when]) => [pick(amount, [true]), pick(list, [true], ["length"]), text, pick(when, [true])]
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.tsx#Page.show", null);
export { show$ref as "input.tsx#Page.show" };
export function Page({
  text,
  list,
  amount,
  when
}) {
  let show = bindCaptures(show$ref, show$closure, () => [amount, list, text, when], encryptBoundArgs);
  return {
    show
  };
}
