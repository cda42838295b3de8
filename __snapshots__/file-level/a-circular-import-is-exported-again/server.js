import { registerServerReference } from "react-server-dom-webpack/server";
import { registerImported } from "babel-plugin-use-server/runtime/references";
registerImported(() => publish$1, "publish", "input.ts", fn => registerServerReference(fn, "input.ts#publish", null));
registerServerReference(draft, "input.ts#draft", null);
export { publish } from './publish';
import { publish as publish$1 } from "./publish";
export async function draft(title: string) {
  return `draft ${title}`;
}
