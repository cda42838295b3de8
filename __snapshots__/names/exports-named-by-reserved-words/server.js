import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(run, "input.js#delete", null);
async function run(n) {
  return n * 2;
}
export { run as delete, run as class, run as await, run as let, run as static, run as enum, run as null, run as async, run as eval, run as arguments };
