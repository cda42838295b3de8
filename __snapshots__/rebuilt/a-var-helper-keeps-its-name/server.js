import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.tsx#Page.show",
  layout: "EMSuNoDN",
  name: "show",
  length: 1,
  make: ([id, label$set, other$set]) => {
    const label = label$set ? {
      label: n => id + n
    }.label : void 0;
    const other = other$set ? {
      other: function () {
        return id;
      }
    }.other : void 0;
    return async function show(n) {
      return [label.name, label(n), other.name, other.length];
    };
  }
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.tsx#Page.show", null);
export { show$ref as "input.tsx#Page.show" };
export function Page({
  id
}) {
  var label = n => id + n;
  var other = function () {
    return id;
  };
  return bindCaptures(show$ref, show$closure, () => [id, label !== void 0, other !== void 0], encryptBoundArgs);
}
