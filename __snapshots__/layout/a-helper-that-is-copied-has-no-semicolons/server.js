import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const inner$closure = {
  id: "input.tsx#Page.make.inner",
  layout: "8jEe_RiE",
  name: "inner",
  length: 0,
  make: ([twice]) => async function inner() {
    return twice;
  }
};
const inner$ref = registerServerReference(openCaptures(inner$closure, decryptBoundArgs), "input.tsx#Page.make.inner", null);
export { inner$ref as "input.tsx#Page.make.inner" };
const action$closure = {
  id: "input.tsx#Page.form.action",
  layout: "pz0vYn1I",
  name: "action",
  length: 0,
  make: ([id]) => {
    const make = one => {
      let inner = bindCaptures(inner$ref, inner$closure, () => [twice], encryptBoundArgs);
      const twice = one * 2;
      [twice].map(String);
      return [inner, twice];
    };
    return async () => {
      'use no memo';

      (id + 1).toFixed();
      return make(id)[1];
    };
  }
};
const action$ref = registerServerReference(openCaptures(action$closure, decryptBoundArgs), "input.tsx#Page.form.action", null);
export { action$ref as "input.tsx#Page.form.action" };
export function Page({
  id
}) {
  const make = one => {
    let inner = bindCaptures(inner$ref, inner$closure, () => [twice], encryptBoundArgs);
    const twice = one * 2;
    [twice].map(String);
    return [inner, twice];
  };
  return <form action={bindCaptures(action$ref, action$closure, () => [id], encryptBoundArgs)}>text</form>;
}
