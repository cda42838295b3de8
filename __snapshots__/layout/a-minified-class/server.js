import { registerServerReference } from "react-server-dom-webpack/server";
import { openCaptures, defineMethod, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
const a$ref = registerServerReference({
  async a() {
    return 'a';
  }
}.a, "input.tsx#Api.a", null);
export { a$ref as "input.tsx#Api.a" };
const b$ref = registerServerReference({
  async b() {
    return 'b';
  }
}.b, "input.tsx#Api.b", null);
export { b$ref as "input.tsx#Api.b" };
const c_d$ref = registerServerReference({
  async "c-d"() {
    return 'c';
  }
}["c-d"], "input.tsx#Api.c-d", null);
export { c_d$ref as "input.tsx#Api.c-d" };
const f$ref = registerServerReference({
  f: async () => {
    return 'f';
  }
}.f, "input.tsx#Api.f", null);
export { f$ref as "input.tsx#Api.f" };
const h$ref = registerServerReference({
  h: async () => {
    return 'h';
  }
}.h, "input.tsx#Api.h", null);
export { h$ref as "input.tsx#Api.h" };
const save$closure = {
  id: "input.tsx#Page.save",
  layout: "pz0vYn1I",
  name: "save",
  length: 1,
  make: ([id]) => async function save(more) {
    return id + more;
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.tsx#Page.save", null);
export { save$ref as "input.tsx#Page.save" };
const onReset$closure = {
  id: "input.tsx#Page.form.onReset",
  layout: "pz0vYn1I",
  name: "onReset",
  length: 0,
  make: ([id]) => async () => {
    return id;
  }
};
const onReset$ref = registerServerReference(openCaptures(onReset$closure, decryptBoundArgs), "input.tsx#Page.form.onReset", null);
export { onReset$ref as "input.tsx#Page.form.onReset" };
export class Api {
  static {
    defineMethod(this, "a", a$ref);
  }
  static {
    defineMethod(this, "b", b$ref);
  }
  static {
    defineMethod(this, "c-d", c_d$ref);
  }
  static calls = [];
  static a() {}
  static b() {}
  static "c-d"() {}
  static *e() {
    yield 1;
  }
  static f = f$ref;
  static *g() {
    yield 2;
  }
  static h = h$ref;
  static ['i'] = 1;
}
export function Page({
  id
}) {
  let save = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs);
  return <form action={save} onReset={bindCaptures(onReset$ref, onReset$closure, () => [id], encryptBoundArgs)}>text</form>;
}
