import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const given$closure = {
  id: "input.js#rows.given",
  layout: "WWr0ZLuc",
  name: "",
  length: 0,
  make: ([id, given]) => async () => {
    return [id, given];
  }
};
const given$ref = registerServerReference(openCaptures(given$closure, decryptBoundArgs), "input.js#rows.given", null);
export { given$ref as "input.js#rows.given" };
const anonymous$closure = {
  id: "input.js#later.anonymous",
  layout: "wZqauvAj",
  name: "",
  length: 0,
  make: ([loaded]) => async () => {
    return loaded;
  }
};
const anonymous$ref = registerServerReference(openCaptures(anonymous$closure, decryptBoundArgs), "input.js#later.anonymous", null);
export { anonymous$ref as "input.js#later.anonymous" };
export function* rows(ids) {
  for (const id of ids) {
    const given = yield bindCaptures(given$ref, given$closure, () => [id, given], encryptBoundArgs);
  }
}
export async function* later(ids) {
  for (const id of ids) {
    const loaded = await id;
    yield bindCaptures(anonymous$ref, anonymous$closure, () => [loaded], encryptBoundArgs);
  }
}
