import { openCaptures, bindCaptures, defineMethod } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.tsx#Page.save",
  layout: "pz0vYn1I",
  name: "save",
  length: 0,
  make: ([id]) => async function save() {
    return ['save', id];
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.tsx#Page.save", null);
export { save$ref as "input.tsx#Page.save" };
const action$closure = {
  id: "input.tsx#Page.form.action",
  layout: "pz0vYn1I",
  name: "action",
  length: 0,
  make: ([id]) => async () => {
    return ['form', id];
  }
};
const action$ref = registerServerReference(openCaptures(action$closure, decryptBoundArgs), "input.tsx#Page.form.action", null);
export { action$ref as "input.tsx#Page.form.action" };
const reset$closure = {
  id: "input.tsx#Page.form.nested.reset",
  layout: "pz0vYn1I",
  name: "reset",
  length: 0,
  make: ([id]) => ({
    async reset() {
      return ['reset', id];
    }
  }).reset
};
const reset$ref = registerServerReference(openCaptures(reset$closure, decryptBoundArgs), "input.tsx#Page.form.nested.reset", null);
export { reset$ref as "input.tsx#Page.form.nested.reset" };
const formAction$closure = {
  id: "input.tsx#Page.button.button.formAction",
  layout: "pz0vYn1I",
  name: "formAction",
  length: 0,
  make: ([id]) => async () => {
    return ['button', id];
  }
};
const formAction$ref = registerServerReference(openCaptures(formAction$closure, decryptBoundArgs), "input.tsx#Page.button.button.formAction", null);
export { formAction$ref as "input.tsx#Page.button.button.formAction" };
const remove$ref = registerServerReference({
  async remove() {
    return 'remove';
  }
}.remove, "input.tsx#handlers.remove", null);
export { remove$ref as "input.tsx#handlers.remove" };
const refresh$ref = registerServerReference({
  async refresh() {
    return 'refresh';
  }
}.refresh, "input.tsx#Api.refresh", null);
export { refresh$ref as "input.tsx#Api.refresh" };
export default function Page({
  id
}: {
  id: number;
}) {
  let save = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs);
  const form = {
    action: bindCaptures(action$ref, action$closure, () => [id], encryptBoundArgs),
    nested: {
      reset: bindCaptures(reset$ref, reset$closure, () => [id], encryptBoundArgs)
    }
  };
  return {
    save,
    action: form.action,
    reset: form.nested.reset,
    button: <button formAction={bindCaptures(formAction$ref, formAction$closure, () => [id], encryptBoundArgs)} />
  };
}
export const handlers = {
  remove: remove$ref
};
export class Api {
  static {
    defineMethod(this, "refresh", refresh$ref);
  }
  static refresh() {}
}
