import { registerServerReference } from "react-server-dom-webpack/server";
const default$ref = registerServerReference({
  default: async () => {
    return 'saved';
  }
}.default, "input.tsx#default", null);
// The page's save.
export default default$ref;
/* it's "here" */
export const other = async () => {
  return 'other';
};
registerServerReference(other, "input.tsx#other", null);
