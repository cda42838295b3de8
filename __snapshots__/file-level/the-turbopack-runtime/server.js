import { registerServerReference } from "react-server-dom-turbopack/server";
registerServerReference(save, "input.js#save", null);
export async function save(n) {
  return n + 1;
}
