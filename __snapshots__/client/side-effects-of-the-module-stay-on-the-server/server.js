import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(read, "input.js#read", null);
const cache = new Map([['SECRET_key', 1]]);
globalThis.SECRET_global = cache;
function audit(event) {
  trace('audit', event);
}
audit('SECRET_module_loaded'.length);
export async function read(key) {
  audit(key);
  return cache.get(key) ?? null;
}
