import { openCaptures, bindCaptures, defineMethod } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const a$closure = {
  id: "input.jsx#Page.a",
  layout: "pz0vYn1I",
  name: "a",
  length: 0,
  make: ([id]) => async function a() {
    return [id, 'a'];
  }
};
const a$ref = registerServerReference(openCaptures(a$closure, decryptBoundArgs), "input.jsx#Page.a", null);
export { a$ref as "input.jsx#Page.a" };
const b$closure = {
  id: "input.jsx#Page.b",
  layout: "pz0vYn1I",
  name: "b",
  length: 0,
  make: ([id]) => async () => {
    return [id, 'b'];
  }
};
const b$ref = registerServerReference(openCaptures(b$closure, decryptBoundArgs), "input.jsx#Page.b", null);
export { b$ref as "input.jsx#Page.b" };
const c$closure = {
  id: "input.jsx#Page.c.c",
  layout: "pz0vYn1I",
  name: "c",
  length: 0,
  make: ([id]) => ({
    async c() {
      return [id, 'c'];
    }
  }).c
};
const c$ref = registerServerReference(openCaptures(c$closure, decryptBoundArgs), "input.jsx#Page.c.c", null);
export { c$ref as "input.jsx#Page.c.c" };
const d$closure = {
  id: "input.jsx#Page.d.d",
  layout: "pz0vYn1I",
  name: "d",
  length: 0,
  make: ([id]) => ({
    async d() {
      return [id, 'd'];
    }
  }).d
};
const d$ref = registerServerReference(openCaptures(d$closure, decryptBoundArgs), "input.jsx#Page.d.d", null);
export { d$ref as "input.jsx#Page.d.d" };
registerServerReference(e, "input.jsx#e", null);
const default$ref = registerServerReference({
  default: async () => {
    return 'f';
  }
}.default, "input.jsx#default", null);
export function Page({
  id
}) {
  let a = bindCaptures(a$ref, a$closure, () => [id], encryptBoundArgs);
  const b = bindCaptures(b$ref, b$closure, () => [id], encryptBoundArgs);
  return {
    a,
    b,
    c: {
      c: bindCaptures(c$ref, c$closure, () => [id], encryptBoundArgs)
    }.c,
    d: class {
      static {
        defineMethod(this, "d", bindCaptures(d$ref, d$closure, () => [id], encryptBoundArgs));
      }
      static d() {}
    }.d
  };
}
export async function e() {
  return 'e';
}
export default default$ref;
