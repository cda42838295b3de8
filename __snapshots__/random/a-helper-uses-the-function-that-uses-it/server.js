import { bindCaptures, openCaptures } from "babel-plugin-use-server/runtime/references";
import { encryptBoundArgs, decryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const d$closure = {
  id: "input.js#Page.d",
  layout: "T1PNoYwr",
  name: "d",
  length: 0,
  make: ([], d = bindCaptures(d$ref, d$closure, () => [], encryptBoundArgs)) => {
    const a = () => d.bind(null, 0);
    return async function (n = 1) {
      return n === 0 ? 'end' : a();
    };
  }
};
const d$ref = registerServerReference(openCaptures(d$closure, decryptBoundArgs), "input.js#Page.d", null);
export { d$ref as "Page.d" };
export async function Page() {
  let d = bindCaptures(d$ref, d$closure, () => (a, []), encryptBoundArgs);
  const a = () => d.bind(null, 0);
  return [a(), d];
}
