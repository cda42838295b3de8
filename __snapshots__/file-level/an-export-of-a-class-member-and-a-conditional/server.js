import { checkExport } from "babel-plugin-use-server/runtime/references";
import { registerServerReference } from "react-server-dom-webpack/server";
class Api {
  static async list() {
    return ['list'];
  }
}
const flag = Math.random() > 2;
export const list = Api.list;
checkExport(list, "list", "input.js") || registerServerReference(list, "input.js#list", null);
export const either = flag ? Api.missing : Api.list;
checkExport(either, "either", "input.js") || registerServerReference(either, "input.js#either", null);
export const {
  list: again
} = Api;
checkExport(again, "again", "input.js") || registerServerReference(again, "input.js#again", null);
export const last = (0, Api).list;
checkExport(last, "last", "input.js") || registerServerReference(last, "input.js#last", null);
