import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(save, "input.js#save", null);
export async function save() {
  return [1n, 0x10n];
}
