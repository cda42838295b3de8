import { bindCaptures, openCaptures } from "babel-plugin-use-server/runtime/references";
import { encryptBoundArgs, decryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const a$closure = {
  id: "input.js#Page.a",
  layout: "u5Y60Xxc",
  name: "a",
  length: 1,
  make: ([of], a = bindCaptures(a$ref, a$closure, () => [of], encryptBoundArgs)) => async function (n) {
    if (n === 0) return 'end';
    return bindCaptures(anonymous$ref, anonymous$closure, () => [of], encryptBoundArgs);
  }
};
const a$ref = registerServerReference(openCaptures(a$closure, decryptBoundArgs), "input.js#Page.a", null);
export { a$ref as "input.js#Page.a" };
const anonymous$closure = {
  id: "input.js#Page.a.anonymous",
  layout: "u5Y60Xxc",
  name: "",
  length: 0,
  make: ([of]) => {
    const a = bindCaptures(a$ref, a$closure, () => [of], encryptBoundArgs);
    return async function () {
      return [of, a.name, await a(0)];
    };
  }
};
const anonymous$ref = registerServerReference(openCaptures(anonymous$closure, decryptBoundArgs), "input.js#Page.a.anonymous", null);
export { anonymous$ref as "input.js#Page.a.anonymous" };
export async function Page(of) {
  return bindCaptures(a$ref, a$closure, () => [of], encryptBoundArgs);
}
