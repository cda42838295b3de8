import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(compute, "input.js#compute", null);
export async function compute(code) {
  return eval(code);
}
