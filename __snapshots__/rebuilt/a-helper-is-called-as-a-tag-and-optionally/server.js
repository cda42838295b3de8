import { bareHelper, openCaptures, isBareHelper, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "jCPw84LF",
  name: "show",
  length: 0,
  make: ([id, label$set]) => {
    const label = label$set ? bareHelper({
      label: (strings, ...values) => [...(strings ?? []), ...values, id]
    }.label, label$set) : void 0;
    return async function show() {
      return [label`a${1}b`, label?.(['x']), typeof label, label instanceof Function];
    };
  }
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.js#Page.show", null);
export { show$ref as "input.js#Page.show" };
export function Page({
  id
}) {
  let show = bindCaptures(show$ref, show$closure, () => [id, isBareHelper(label, "label")], encryptBoundArgs);
  const label = (strings, ...values) => [...(strings ?? []), ...values, id];
  return {
    show
  };
}
