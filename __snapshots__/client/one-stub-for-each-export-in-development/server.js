import { registerServerReference } from "react-server-dom-webpack/server";
import { nameFunction } from "babel-plugin-use-server/runtime/references";
// SECRET_comment_at_the_top
import { query } from './db';
registerServerReference(list, "input.ts#list", null);
registerServerReference(nameFunction(default$1, "default"), "input.ts#default", null);
// SECRET_trailing_comment

/** SECRET_docs: what an administrator must know. */
export async function list(table: string) {
  return query(`SECRET_select ${table}`).length;
}

/* SECRET_block_comment */
export const count = async () => 1;
registerServerReference(count, "input.ts#count", null);
export default async function default$1() {
  throw new TypeError('SECRET_thrown');
}
