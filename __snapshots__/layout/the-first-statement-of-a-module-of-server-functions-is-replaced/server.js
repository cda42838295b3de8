import { registerServerReference } from "react-server-dom-webpack/server";
const default$1 = {
  default: async () => 'saved'
}.default;
registerServerReference(default$1, "input.tsx#default", null);
export { default$1 as default };
export const other = async () => 'other';
registerServerReference(other, "input.tsx#other", null);
