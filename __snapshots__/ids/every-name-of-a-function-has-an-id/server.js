import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(save, "dbd959f344caa876eda93e85954a9272fb08c86b", null);
export async function save(n) {
  return n;
}
export { save as store, save as "stash it", save as default };
