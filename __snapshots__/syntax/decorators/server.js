import { registerServerReference } from "react-server-dom-webpack/server";
import { methodDecorator, defineMethod } from "babel-plugin-use-server/runtime/references";
const list$ref = registerServerReference({
  async list() {
    return Api.table;
  }
}.list, "input.ts#Api.list", null);
export { list$ref as "input.ts#Api.list" };
var decorated$;
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
    decorated$ || defineMethod(this, "list", list$ref);
  }
  @field
  static table = 'posts';
  @methodDecorator(() => (decorated$ = true, list$ref))
  static list() {}
  @logged
  describe() {
    return 'api';
  }
}
