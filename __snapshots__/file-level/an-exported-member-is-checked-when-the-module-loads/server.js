import { checkExport } from "babel-plugin-use-server/runtime/references";
import { registerServerReference } from "react-server-dom-webpack/server";
const api = {
  list: async () => ['a', 'b']
};
export const list = api.list;
checkExport(list, "list", "input.ts") || registerServerReference(list, "input.ts#list", null);
export const first = api['list'];
checkExport(first, "first", "input.ts") || registerServerReference(first, "input.ts#first", null);
const default$1 = api.list;
checkExport(default$1, "default", "input.ts") || registerServerReference(default$1, "input.ts#default", null);
export { default$1 as default };
