import { registerServerReference } from "react-server-dom-webpack/server";
const save$ref = registerServerReference({
  save: async (id: number) => {
    return [id, Api.order];
  }
}.save, "input.ts#Api.save", null);
export { save$ref as "input.ts#Api.save" };
const load$ref = registerServerReference({
  load: async function (id: number) {
    return id;
  }
}.load, "input.ts#Api.load", null);
export { load$ref as "input.ts#Api.load" };
export class Api {
  static order = ['a'];
  static save = save$ref;
  static readonly load = load$ref;
}
