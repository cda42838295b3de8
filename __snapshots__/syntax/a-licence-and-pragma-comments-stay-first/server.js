/**
 * @license Example 1.0
 * Copyright someone
 */
/** @jsxRuntime automatic */
/* eslint-disable no-unused-vars */
// @ts-nocheck
import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
import { createElement } from 'react';
function save$closure() {
  return save$closure.made || (save$closure.made = {
    id: "input.jsx#Page.save",
    layout: "pz0vYn1I",
    name: "save",
    length: 0,
    make: ([id]) =>
    // Before the function.
    async function save() {
      // Before the directive.
      // After the directive.
      // First in the body.
      return id; /* last */
    }
  });
}
function save$ref() {
  return save$ref.made || (save$ref.made = registerServerReference(openCaptures(save$closure(), decryptBoundArgs), "input.jsx#Page.save", null));
}
const save$ref$made = save$ref();
export { save$ref$made as "input.jsx#Page.save" };
// A comment on the component.
export function Page({
  id
}) {
  let save = bindCaptures(save$ref(), save$closure(), () => [id], encryptBoundArgs);
  // After the function.
  return <form action={save} />;
}
