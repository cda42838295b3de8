import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const logIn$closure = {
  id: "input.js#Page.logIn",
  layout: "Cgsk0zIU",
  name: "logIn",
  length: 1,
  make: ([password, user]) => async function logIn(name) {
    return [name, password === 'x', user.apiKey];
  },
  send: ([password, user]) => [pick(password, [true]), pick(user, ["apiKey"])]
};
const logIn$ref = registerServerReference(openCaptures(logIn$closure, decryptBoundArgs), "input.js#Page.logIn", null);
export { logIn$ref as "input.js#Page.logIn" };
export function Page({
  password,
  user
}) {
  let logIn = bindCaptures(logIn$ref, logIn$closure, () => [password, user], encryptBoundArgs);
  return {
    logIn
  };
}
