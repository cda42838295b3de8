import { registerServerReference } from "react-server-dom-webpack/server";
import { defineMethod } from "babel-plugin-use-server/runtime/references";
const list$ref = registerServerReference({
  async list() {
    return Api.table;
  }
}.list, "input.ts#Api.list", null);
export { list$ref as "Api.list" };
function logged(value: Function, context: {
  kind: string;
  name: string | symbol | undefined;
}) {
  trace(context.kind, context.name);
}
function field(_: undefined, context: {
  name: string | symbol;
}) {
  trace('field', context.name);
}
@logged
export class Api {
  static {
    defineMethod(this, "list", list$ref);
  }
  @field
  static table = 'posts';
  static list() {}
  @logged
  describe() {
    return 'api';
  }
}
