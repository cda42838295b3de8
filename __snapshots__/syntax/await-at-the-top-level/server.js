import { registerServerReference } from "react-server-dom-webpack/server";
import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
registerServerReference(version, "input.js#version", null);
const anonymous$closure = {
  id: "input.js#Page.anonymous",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => async () => {
    return [id, settings.version];
  }
};
const anonymous$ref = registerServerReference(openCaptures(anonymous$closure, decryptBoundArgs), "input.js#Page.anonymous", null);
export { anonymous$ref as "input.js#Page.anonymous" };
const settings = await Promise.resolve({
  version: 2
});
export async function version() {
  return settings.version;
}
export const Page = await (async id => bindCaptures(anonymous$ref, anonymous$closure, () => [id], encryptBoundArgs))(1);
