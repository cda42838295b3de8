import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const anonymous$closure = {
  id: "input.js#Page.anonymous",
  layout: "RjZHb5Bh",
  name: "",
  length: 0,
  make: ([options, rows]) => async () => {
    return [options, rows];
  }
};
const anonymous$ref = registerServerReference(openCaptures(anonymous$closure, decryptBoundArgs), "input.js#Page.anonymous", null);
export { anonymous$ref as "input.js#Page.anonymous" };
function strip(options) {
  delete options.log;
}
export function Page({
  id
}) {
  const options = {
    id,
    log: () => {}
  };
  strip(options);
  const rows = [() => {}, id];
  (list => list.splice(0, 1))(rows);
  return bindCaptures(anonymous$ref, anonymous$closure, () => [options, rows], encryptBoundArgs);
}
