import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const action$closure = {
  id: "input.jsx#Page.form.action",
  layout: "pz0vYn1I",
  name: "action",
  length: 0,
  make: ([id]) => async () => {
    return id;
  }
};
const action$ref = registerServerReference(openCaptures(action$closure, decryptBoundArgs), "input.jsx#Page.form.action", null);
export { action$ref as "input.jsx#Page.form.action" };
export function Page({
  id,
  given
}) {
  return <form action={bindCaptures(action$ref, action$closure, () => [id], encryptBoundArgs)} {...given} onReset={trace('evaluated last') ?? null} />;
}
