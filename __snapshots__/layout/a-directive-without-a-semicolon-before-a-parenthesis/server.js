import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const action$closure = {
  id: "input.tsx#Page.form.action",
  layout: "pz0vYn1I",
  name: "action",
  length: 1,
  make: ([id]) => async more => {
    'use no memo';

    (id + more).toFixed();
    return id + more;
  }
};
const action$ref = registerServerReference(openCaptures(action$closure, decryptBoundArgs), "input.tsx#Page.form.action", null);
export { action$ref as "input.tsx#Page.form.action" };
export function Page({
  id
}) {
  return <form action={bindCaptures(action$ref, action$closure, () => [id], encryptBoundArgs)}>text</form>;
}
