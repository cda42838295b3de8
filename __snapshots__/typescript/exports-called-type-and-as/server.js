import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(save, "input.ts#type", null);
async function save(n: number) {
  return n;
}
type Alias = string;
export { save as type, save as as, type Alias as as2, save as satisfies };
