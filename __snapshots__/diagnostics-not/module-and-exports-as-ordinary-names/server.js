import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(show, "input.js#show", null);
function describe(module, exports) {
  module.exports = exports.name;
  return module;
}
export async function show(name) {
  const exports = {
    name
  };
  exports.extra = 1;
  return describe({}, exports);
}
