'use client';

import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
import { sharedReference, moduleNamespace, loaded } from "babel-plugin-use-server/runtime/client-imports";
import { seen } from './seen.ts';
import './early.tsx';
function clear$stub() {
  return sharedReference("actions.ts#default", id => createServerReference(id, callServer, void 0, findSourceMapURL, "default"));
}
const clear = /*#__PURE__*/clear$stub();
function save$stub() {
  return sharedReference("actions.ts#save", id => createServerReference(id, callServer, void 0, findSourceMapURL, "save"));
}
const save = /*#__PURE__*/save$stub();
function stub$1() {
  return sharedReference("cart.ts#add", id => createServerReference(id, callServer, void 0, findSourceMapURL, "add"));
}
function cart$stub() {
  return sharedReference("cart.ts#*", () => moduleNamespace({
    add: stub$1()
  }));
}
const cart = /*#__PURE__*/cart$stub();
export { save as again };
export { seen };
export function submit(text) {
  return save$stub()(text);
}
export function Form({
  action = save$stub(),
  ...rest
}) {
  const shadowed = (save => save)('shadowed');
  class Kept {
    static save = save$stub();
  }
  return {
    action,
    shadowed,
    clear: clear$stub(),
    save: save$stub(),
    cart: cart$stub(),
    kept: Kept.save,
    same: save$stub() === rest.save
  };
}
export default async function () {
  return (await loaded(cart$stub())).add(await cart$stub().add(1));
}

// ── actions.ts
import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const save = /*#__PURE__*/createServerReference("actions.ts#save", callServer, undefined, findSourceMapURL, "save");
export default /*#__PURE__*/createServerReference("actions.ts#default", callServer, undefined, findSourceMapURL, "default");

// ── cart.ts
import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const add = /*#__PURE__*/createServerReference("cart.ts#add", callServer, undefined, findSourceMapURL, "add");
