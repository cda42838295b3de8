import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "O64dYj90",
  name: "show",
  length: 0,
  make: ([options]) => async function show() {
    return [!options, options ? options.limit : 0, typeof options, options.nested ? 1 : 0];
  },
  send: ([options]) => [pick(options, ["nested", true], [true], ["limit"])]
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.js#Page.show", null);
export { show$ref as "input.js#Page.show" };
export function Page({
  id
}) {
  let show = bindCaptures(show$ref, show$closure, () => [options], encryptBoundArgs);
  const options = {
    nested: {
      run: () => id
    },
    limit: 3
  };
  return {
    show
  };
}
