import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(save, "input.ts#default", null);
export default save;
async function save(n: number) {
  return n + 1;
}
