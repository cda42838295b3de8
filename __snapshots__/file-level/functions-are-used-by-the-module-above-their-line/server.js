import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(save, "input.ts#save", null);
const table = {
  save
};
trace(table.save.name, save.length);
table.save(0);
export async function save(n: number) {
  trace('saved', n);
  return n;
}
table.save(1);
