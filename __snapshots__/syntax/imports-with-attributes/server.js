import { db } from './db' with { layer: 'server' };
import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(save, "input.js#save", null);
export async function save(n) {
  return db(n);
}
