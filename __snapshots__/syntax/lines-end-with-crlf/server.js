'use strict';

import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.jsx#Page.save",
  layout: "pz0vYn1I",
  name: "save",
  length: 1,
  make: ([id]) => async function save(n) {
    return `${id}
${n}`;
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.jsx#Page.save", null);
export { save$ref as "input.jsx#Page.save" };
export function Page({
  id
}) {
  let save = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs);
  return <form action={save} />;
}
