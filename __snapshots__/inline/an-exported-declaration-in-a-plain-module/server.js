import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(list, "input.ts#list", null);
export const limit = 10;
export async function list(from: number) {
  return Array.from({
    length: 3
  }, (_, i) => from + i).filter(n => n < limit);
}
export function notAServerFunction() {
  return 'plain';
}
