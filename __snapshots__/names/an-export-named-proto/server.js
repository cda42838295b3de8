import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(__proto__, "input.js#__proto__", null);
export async function __proto__(n) {
  return ['proto', n];
}
const keys = async () => 'keys';
registerServerReference(keys, "input.js#constructor", null);
export { keys as "constructor", keys as "hasOwnProperty", keys as "toString" };
