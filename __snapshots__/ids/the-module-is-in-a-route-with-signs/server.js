import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(save, "app/(shop)/[...slug]/@modal/été #1.js#save", null);
export async function save(n) {
  return n;
}
