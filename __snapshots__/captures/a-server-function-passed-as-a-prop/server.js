import { registerServerReference } from "react-server-dom-webpack/server";
import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
registerServerReference(removeRow, "input.jsx#removeRow", null);
const confirmAndRemove$closure = {
  id: "input.jsx#Row.confirmAndRemove",
  layout: "ScMiaGQ9",
  name: "confirmAndRemove",
  length: 1,
  make: ([id, remove]) => async function confirmAndRemove(answer) {
    return answer ? await remove(id) : ['kept', id];
  }
};
const confirmAndRemove$ref = registerServerReference(openCaptures(confirmAndRemove$closure, decryptBoundArgs), "input.jsx#Row.confirmAndRemove", null);
export { confirmAndRemove$ref as "input.jsx#Row.confirmAndRemove" };
export async function removeRow(id) {
  return ['removed', id];
}
export function Row({
  remove,
  id
}) {
  let confirmAndRemove = bindCaptures(confirmAndRemove$ref, confirmAndRemove$closure, () => [id, remove], encryptBoundArgs);
  return <form action={confirmAndRemove} />;
}
