import { registerServerReference } from "react-server-dom-webpack/server";
const default$1 = {
  default: async (a: number, b: number) => a * b
}.default;
registerServerReference(default$1, "input.ts#default", null);
export { default$1 as default };
