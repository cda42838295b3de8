import { registerServerReference } from "my-framework/server";
import { checkExport } from "babel-plugin-use-server/runtime/references";
registerServerReference(save, "input.js#save", null);
export async function save(n) {
  return n + 1;
}
export const load = [async () => 'load'][0];
checkExport(load, "load", "input.js") || registerServerReference(load, "input.js#load", null);
