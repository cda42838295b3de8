import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const remove$closure = {
  id: "input.jsx#Row.remove",
  layout: "pz0vYn1I",
  name: "remove",
  length: 0,
  make: ([id]) => async () => {
    return <li key={id} className="removed">{id}</li>.key;
  }
};
const remove$ref = registerServerReference(openCaptures(remove$closure, decryptBoundArgs), "input.jsx#Row.remove", null);
export { remove$ref as "input.jsx#Row.remove" };
export function Row({
  id
}) {
  const remove = bindCaptures(remove$ref, remove$closure, () => [id], encryptBoundArgs);
  return <form key={id} action={remove} />;
}
