import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const read$closure = {
  id: "input.js#Page.read",
  layout: "zwlkNpOc",
  name: "read",
  length: 0,
  make: ([later, laterStill]) => async () => {
    return [later, laterStill];
  }
};
const read$ref = registerServerReference(openCaptures(read$closure, decryptBoundArgs), "input.js#Page.read", null);
export { read$ref as "input.js#Page.read" };
const declared$closure = {
  id: "input.js#Page.declared",
  layout: "zwlkNpOc",
  name: "declared",
  length: 0,
  make: ([later, laterStill]) => async function declared() {
    return [laterStill, later];
  }
};
const declared$ref = registerServerReference(openCaptures(declared$closure, decryptBoundArgs), "input.js#Page.declared", null);
export { declared$ref as "input.js#Page.declared" };
export function Page() {
  let declared = bindCaptures(declared$ref, declared$closure, () => [later, laterStill], encryptBoundArgs);
  const read = bindCaptures(read$ref, read$closure, () => [later, laterStill], encryptBoundArgs);
  const later = 'later';
  var laterStill = 'later still';
  return {
    read,
    declared
  };
}
