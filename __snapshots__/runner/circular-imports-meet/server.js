import { registerServerReference } from "react-server-dom-webpack/server";
import { describe } from './describe';
registerServerReference(page, "input.js#page", null);
export const title = async () => 'the title';
registerServerReference(title, "input.js#title", null);
export async function page() {
  return describe(await title());
}
