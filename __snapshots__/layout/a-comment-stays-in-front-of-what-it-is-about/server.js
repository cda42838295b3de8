#!/usr/bin/env node
/* @license it's "free" [ */
'use strict';

/* don't ( */

/* @__NO_SIDE_EFFECTS__ */
import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.tsx#Page.save",
  layout: "pz0vYn1I",
  name: "save",
  length: 1,
  make: ([id]) =>
  // it's ( [ { `
  async function save(more) {
    return id + more;
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.tsx#Page.save", null);
export { save$ref as "input.tsx#Page.save" };
export function Page({
  id
}) {
  switch (id) {
    case (save = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs), {}):
      async function save() {}
      break;
    default:
      /* @__NO_SIDE_EFFECTS__ */function label(one) {
        return `id ${one}`;
      }
      return <form action={save}>{label(id)}</form>;
  }
}
