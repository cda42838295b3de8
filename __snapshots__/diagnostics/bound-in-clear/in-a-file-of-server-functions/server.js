import { registerServerReference } from "react-server-dom-webpack/server";
import { checkExport } from "babel-plugin-use-server/runtime/references";
registerServerReference(remove, "input.js#remove", null);
export async function remove(userId) {
  return userId;
}
const userId = 1;
export const removeFirst = remove.bind(null, userId);
checkExport(removeFirst, "removeFirst", "input.js") || registerServerReference(removeFirst, "input.js#removeFirst", null);
