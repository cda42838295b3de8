import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const anonymous$closure = {
  id: "input.jsx#Page.anonymous",
  layout: "pz0vYn1I",
  name: "",
  length: 1,
  make: ([id]) => async n => {
    return [id, n];
  }
};
const anonymous$ref = registerServerReference(openCaptures(anonymous$closure, decryptBoundArgs), "input.jsx#Page.anonymous", null);
export { anonymous$ref as "input.jsx#Page.anonymous" };
export function Page({
  id
}) {
  return <Loader>
      {bindCaptures(anonymous$ref, anonymous$closure, () => [id], encryptBoundArgs)}
    </Loader>;
}
function Loader({
  children
}) {
  return children;
}
