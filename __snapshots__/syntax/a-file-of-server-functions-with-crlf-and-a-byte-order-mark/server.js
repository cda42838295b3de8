import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(save, "input.js#save", null);
// SECRET_comment
export async function save(n) {
  return n + 1;
}
