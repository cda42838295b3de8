import { bindCaptures, openCaptures } from "babel-plugin-use-server/runtime/references";
import { encryptBoundArgs, decryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const again$closure = {
  id: "input.js#Page.make.again",
  layout: "pz0vYn1I",
  name: "again",
  length: 0,
  make: ([id], again = bindCaptures(again$ref, again$closure, () => [id], encryptBoundArgs)) => async function (first = id) {
    let store = bindCaptures(store$ref, store$closure, () => [again, id], encryptBoundArgs);
    const id = 'inner';
    return [first, store];
  }
};
const again$ref = registerServerReference(openCaptures(again$closure, decryptBoundArgs), "input.js#Page.make.again", null);
export { again$ref as "input.js#Page.make.again" };
const store$closure = {
  id: "input.js#Page.make.again.store",
  layout: "ixp5oDH9",
  name: "store",
  length: 0,
  make: ([again, id]) => async function store() {
    return [again, id];
  }
};
const store$ref = registerServerReference(openCaptures(store$closure, decryptBoundArgs), "input.js#Page.make.again.store", null);
export { store$ref as "input.js#Page.make.again.store" };
export function Page() {
  // What `again` captures cannot be read where `store` stands: another `id` is in front of it, and an arrow has no room for a reader.
  const make = id => bindCaptures(again$ref, again$closure, () => [id], encryptBoundArgs);
  return [make('outer')];
}
