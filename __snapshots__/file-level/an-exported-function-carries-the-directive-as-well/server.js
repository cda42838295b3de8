import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(save, "input.ts#save", null);
export async function save(n: number) {
  return n + 1;
}
export const load = async (n: number) => {
  return n - 1;
};
registerServerReference(load, "input.ts#load", null);
