import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(next, "input.js#then", null);
async function next(n) {
  return n + 1;
}
export { next as then };
