import { registerServerReference } from "react-server-dom-webpack/server";
import { insert, type Row } from './db';
import * as everything from './db';
registerServerReference(save, "input.ts#save", null);
export async function save(row: Row) {
  return insert(row);
}
export const list = async (): Promise<string[]> => Object.keys(everything);
registerServerReference(list, "input.ts#list", null);
