import { registerServerReference } from "react-server-dom-webpack/server";
import { db } from './db' with { layer: 'server' };
registerServerReference(save, "input.js#save", null);
export async function save(n) {
  return db(n);
}
