import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { openPlainBoundArgs, plainBoundArgs } from "babel-plugin-use-server/runtime/plain-bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const read$closure = {
  id: "input.js#Page.read",
  layout: "L-g0EWix",
  name: "read",
  length: 0,
  make: ([later, status]) => async () => {
    return [status, later];
  }
};
const read$ref = registerServerReference(openCaptures(read$closure, openPlainBoundArgs), "input.js#Page.read", null);
export { read$ref as "input.js#Page.read" };
export function Page() {
  const read = bindCaptures(read$ref, read$closure, () => [later, status], plainBoundArgs);
  let status = 'draft';
  status = 'published';
  const later = new Date(5);
  return {
    read
  };
}
