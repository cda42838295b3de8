import { registerServerReference } from "react-server-dom-webpack/server";
import { openCaptures, defineMethod, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
const list$ref = registerServerReference({
  async list() {
    return 'list';
  }
}.list, "input.jsx#Api.posts.list", null);
export { list$ref as "input.jsx#Api.posts.list" };
const remove$ref = registerServerReference({
  remove: async () => {
    return 'remove';
  }
}.remove, "input.jsx#Api.nested.remove", null);
export { remove$ref as "input.jsx#Api.nested.remove" };
const action$closure = {
  id: "input.jsx#Page.form.action",
  layout: "RF60eXk4",
  name: "action",
  length: 0,
  make: ([row]) => async () => {
    return row;
  }
};
const action$ref = registerServerReference(openCaptures(action$closure, decryptBoundArgs), "input.jsx#Page.form.action", null);
export { action$ref as "input.jsx#Page.form.action" };
const load$ref = registerServerReference({
  load: async () => {
    return 'load';
  }
}.load, "input.jsx#table.load", null);
export { load$ref as "input.jsx#table.load" };
export class Api {
  static posts = class {
    static {
      defineMethod(this, "list", list$ref);
    }
    static list() {}
  };
  static nested = {
    remove: remove$ref
  };
}
export const Page = ({
  rows
}) => rows.map(row => <li key={row}>
      <form action={bindCaptures(action$ref, action$closure, () => [row], encryptBoundArgs)} />
    </li>);
export const table = Object.assign(() => null, {
  load: load$ref
});
