import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const withLog$closure = {
  id: "input.js#Page.withLog",
  layout: "pz0vYn1I",
  name: "",
  length: 1,
  make: ([id]) => async n => {
    return id + n;
  }
};
const withLog$ref = registerServerReference(openCaptures(withLog$closure, decryptBoundArgs), "input.js#Page.withLog", null);
export { withLog$ref as "input.js#Page.withLog" };
const load$closure = {
  id: "input.js#Page.withLog.load",
  layout: "pz0vYn1I",
  name: "load",
  length: 0,
  make: ([id]) => async function load() {
    return id;
  }
};
const load$ref = registerServerReference(openCaptures(load$closure, decryptBoundArgs), "input.js#Page.withLog.load", null);
export { load$ref as "input.js#Page.withLog.load" };
function withLog(label, run) {
  return {
    label,
    name: run.name,
    run
  };
}
export function Page({
  id
}) {
  return [withLog('save', bindCaptures(withLog$ref, withLog$closure, () => [id], encryptBoundArgs)), withLog('load', bindCaptures(load$ref, load$closure, () => [id], encryptBoundArgs))];
}
