import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "mBW2Vs9_",
  name: "show",
  length: 0,
  make: ([user]) => async function show() {
    return user.name;
  },
  send: ([user]) => [pick(user, ["name"])]
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.js#Page.show", null);
export { show$ref as "input.js#Page.show" };
export function Page() {
  let show = bindCaptures(show$ref, show$closure, () => [user], encryptBoundArgs);
  const user = {
    name: 'Ada',
    get secret() {
      throw new Error('must not be read');
    }
  };
  return {
    show
  };
}
