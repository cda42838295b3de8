import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const read$closure = {
  id: "input.js#Page.read",
  layout: "YBeR8N_A",
  name: "read",
  length: 0,
  make: ([Limits]) => async () => {
    return [Limits.upload, Limits.text.length];
  },
  send: ([Limits]) => [pick(Limits, ["text", "length"], ["upload"])]
};
const read$ref = registerServerReference(openCaptures(read$closure, decryptBoundArgs), "input.js#Page.read", null);
export { read$ref as "input.js#Page.read" };
export function Page({
  max
}) {
  class Limits {
    static upload = max * 2;
    static text = {
      length: 80
    };
  }
  return {
    read: bindCaptures(read$ref, read$closure, () => [Limits], encryptBoundArgs)
  };
}
