import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.jsx#Page.save",
  layout: "CWN0WEmG",
  name: "save",
  length: 1,
  make: ([prefix]) => {
    const label = text => prefix + text;
    return async function save(text) {
      return label(text);
    };
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.jsx#Page.save", null);
export { save$ref as "input.jsx#Page.save" };
export function Page({
  prefix
}) {
  let save = bindCaptures(save$ref, save$closure, () => [prefix], encryptBoundArgs);
  const label = text => prefix + text;
  return <form action={save} />;
}
