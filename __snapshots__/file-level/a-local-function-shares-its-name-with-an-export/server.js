import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(save, "input.ts#save", null);
export async function save(n: number) {
  return twice(n);
}
function twice(n: number) {
  const save = (m: number) => m * 2;
  return save(n);
}
