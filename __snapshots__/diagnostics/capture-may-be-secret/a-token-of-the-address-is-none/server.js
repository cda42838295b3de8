import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const confirm$closure = {
  id: "input.jsx#Page.confirm",
  layout: "A_DEcZ2z",
  name: "confirm",
  length: 1,
  make: ([hasPassword, nextPageToken, token]) => async function confirm(name) {
    return [name, token, hasPassword, nextPageToken];
  }
};
const confirm$ref = registerServerReference(openCaptures(confirm$closure, decryptBoundArgs), "input.jsx#Page.confirm", null);
export { confirm$ref as "input.jsx#Page.confirm" };
export async function Page({
  params,
  hasPassword,
  nextPageToken
}) {
  let confirm = bindCaptures(confirm$ref, confirm$closure, () => [hasPassword, nextPageToken, token], encryptBoundArgs);
  const {
    token
  } = await params;
  return {
    confirm
  };
}
