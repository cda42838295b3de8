import { registerServerReference } from "react-server-dom-webpack/server";
const read = async n => ['read', n];
registerServerReference(read, "input.js#📙", null);
export { read as "📙", read as "ünï cödé", read as "\u2028" };
