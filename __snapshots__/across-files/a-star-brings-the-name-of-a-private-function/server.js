import { registerServerReference } from "react-server-dom-webpack/server";
import { registerImported } from "babel-plugin-use-server/runtime/references";
registerServerReference(publish, "input.js#publish~U83DTgKv", null);
export { publish as "input.js#publish~U83DTgKv" };
registerImported(() => publish$1, "publish", "input.js", fn => registerServerReference(fn, "input.js#publish", null));
registerServerReference(publisher, "input.js#publisher", null);
export * from './drafts';
import { publish as publish$1 } from "./drafts";
async function publish(x) {
  return ['of this file', x];
}
export async function publisher() {
  return publish;
}
