/*! SECRET licence of a company */
// @ts-check SECRET
import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(save, "input.js#save", null);
export async function save() {
  return 'saved';
}
