import { registerServerReference } from "react-server-dom-webpack/server";
type Save = (n: number) => Promise<number>;
const default$1 = {
  default: ((async (n: number) => n + 1) as Save)! satisfies Save
}.default;
registerServerReference(default$1, "input.ts#default", null);
export { default$1 as default };
