import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(add, "input.ts#add", null);
const rows: string[] = [];
export async function add(row: string) {
  rows.push(row);
  return rows.length;
}
export const list = async () => rows;
registerServerReference(list, "input.ts#list", null);
export { add as append };
const default$1 = {
  default: async () => 'default'
}.default;
registerServerReference(default$1, "input.ts#default", null);
export { default$1 as default };
