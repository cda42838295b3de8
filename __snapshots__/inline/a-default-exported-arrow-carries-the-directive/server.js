import { registerServerReference } from "react-server-dom-webpack/server";
const default$ref = registerServerReference({
  default: async n => {
    return n + 1;
  }
}.default, "input.js#default", null);
export default default$ref;
