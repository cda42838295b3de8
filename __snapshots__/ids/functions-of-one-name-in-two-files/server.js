import { registerServerReference } from "react-server-dom-webpack/server";
import { registerImported } from "babel-plugin-use-server/runtime/references";
import { save as other } from './other';
registerServerReference(save, "dbd959f344caa876eda93e85954a9272fb08c86b", null);
registerImported(() => other, "other", "input.js", fn => registerServerReference(fn, "2ffe5af8c0fcf4410727097e64e6a0dfda9b121e", null));
registerServerReference(both, "321a749ed2c87a3720a73b3868ff03ab6c2737cf", null);
export async function save(n) {
  return ['input', n];
}
export { other };
export async function both(n) {
  return [await save(n), await other(n)];
}

// ── other.js
import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(save, "62ff7c4c6418bba79de34dcd78749ea7138d4537", null);
export async function save(n) {
  return ['other', n];
}
