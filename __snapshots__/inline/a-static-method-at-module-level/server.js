import { registerServerReference } from "react-server-dom-webpack/server";
import { defineMethod } from "babel-plugin-use-server/runtime/references";
const refresh$ref = registerServerReference({
  async refresh(force: boolean) {
    return [Api.table, force];
  }
}.refresh, "input.ts#Api.refresh", null);
export { refresh$ref as "input.ts#Api.refresh" };
export class Api {
  static {
    defineMethod(this, "refresh", refresh$ref);
  }
  static table = 'posts';
  static refresh() {}
}
