import { checkExport } from "babel-plugin-use-server/runtime/references";
import { registerServerReference } from "react-server-dom-webpack/server";
async function connect(url: string) {
  await null;
  return async (sql: string) => `${url}: ${sql}`;
}
export const query = await connect('db' /* SECRET_url */);
checkExport(query, "query", "input.ts") || registerServerReference(query, "input.ts#query", null);
