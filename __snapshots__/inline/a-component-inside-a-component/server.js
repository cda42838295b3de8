import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const remove$closure = {
  id: "input.jsx#Page.Row.remove",
  layout: "x9swm_Cz",
  name: "remove",
  length: 1,
  make: ([id, index]) => async by => {
    return [id, index, by];
  }
};
const remove$ref = registerServerReference(openCaptures(remove$closure, decryptBoundArgs), "input.jsx#Page.Row.remove", null);
export { remove$ref as "input.jsx#Page.Row.remove" };
export function Page({
  id
}) {
  function Row({
    index
  }) {
    const remove = bindCaptures(remove$ref, remove$closure, () => [id, index], encryptBoundArgs);
    return <form action={remove} />;
  }
  return [0, 1].map(index => Row({
    index
  }));
}
