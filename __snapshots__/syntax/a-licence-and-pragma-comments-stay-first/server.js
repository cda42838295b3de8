/**
 * @license Example 1.0
 * Copyright someone
 */
/** @jsxRuntime automatic */
/* eslint-disable no-unused-vars */
// @ts-nocheck

import { createElement } from 'react';
import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
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
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.jsx#Page.save", null);
export { save$ref as "Page.save" };
// A comment on the component.
export function Page({
  id
}) {
  let save = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs);
  // After the function.
  return <form action={save} />;
}
