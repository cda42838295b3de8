import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
import React from 'react';
function action$closure() {
  return action$closure.made || (action$closure.made = {
    id: "input.jsx#Page.form.action",
    layout: "pz0vYn1I",
    name: "action",
    length: 0,
    make: ([id]) => async () => {
      return <b>{id}</b>;
    }
  });
}
function action$ref() {
  return action$ref.made || (action$ref.made = registerServerReference(openCaptures(action$closure(), decryptBoundArgs), "input.jsx#Page.form.action", null));
}
const action$ref$made = action$ref();
export { action$ref$made as "input.jsx#Page.form.action" };
export function Page({
  id
}) {
  return <><form action={bindCaptures(action$ref(), action$closure(), () => [id], encryptBoundArgs)} /></>;
}
