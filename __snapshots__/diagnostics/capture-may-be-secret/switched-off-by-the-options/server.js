import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const logIn$closure = {
  id: "input.js#Page.logIn",
  layout: "snTraUWw",
  name: "logIn",
  length: 0,
  make: ([token]) => async function logIn() {
    return token === 'abc';
  },
  send: ([token]) => [pick(token, [true])]
};
const logIn$ref = registerServerReference(openCaptures(logIn$closure, decryptBoundArgs), "input.js#Page.logIn", null);
export { logIn$ref as "input.js#Page.logIn" };
export function Page({
  token
}) {
  let logIn = bindCaptures(logIn$ref, logIn$closure, () => [token], encryptBoundArgs);
  return {
    logIn
  };
}
