import { registerServerReference } from "react-server-dom-webpack/server";
import { checkExport } from "babel-plugin-use-server/runtime/references";
registerServerReference(move, "input.ts#move", null);
export async function move(from: string, to: string, count: number) {
  return `${count}: ${from} → ${to}`;
}
export const archive = move.bind(null, 'inbox', 'archive');
checkExport(archive, "archive", "input.ts") || registerServerReference(archive, "input.ts#archive", null);
