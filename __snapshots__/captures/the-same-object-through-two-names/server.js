import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "PJv1u0qJ",
  name: "show",
  length: 0,
  make: ([props, name, user]) => async function show() {
    return [props.user.name, user.name, name];
  },
  send: ([props, name, user]) => [pick(props, ["user", "name"]), name, pick(user, ["name"])]
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.js#Page.show", null);
export { show$ref as "input.js#Page.show" };
export function Page(props) {
  let show = bindCaptures(show$ref, show$closure, () => [props, name, user], encryptBoundArgs);
  const {
    user
  } = props;
  const {
    name
  } = user;
  return {
    show
  };
}
