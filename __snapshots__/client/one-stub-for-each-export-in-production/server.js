import { registerServerReference } from "react-server-dom-webpack/server";
import { query } from './db';
registerServerReference(list, "6aa9139d5c46af5aff181dace262c9fb03a3eb68", null);
registerServerReference(named, "112ff35429016126319f952085a6037d54abde5e", null);
export async function list(table: string) {
  return query(`SECRET_select ${table}`).length;
}
export const count = async () => 1;
registerServerReference(count, "7480d8bbb922c653d4cbe198a69c585dd2d61fc8", null);
export default async function named() {
  return 'default';
}
