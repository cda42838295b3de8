import { checkExport } from "babel-plugin-use-server/runtime/references";
import { registerServerReference } from "react-server-dom-webpack/server";
const log = <T,>(label: string, value: T) => {
  trace(label);
  return value;
};
export const first = log('first', async () => 1),
  second = log('second', async () => first().then(n => n + 1)),
  third = async () => (await second()) + 1;
checkExport(first, "first", "input.ts") || registerServerReference(first, "input.ts#first", null);
checkExport(second, "second", "input.ts") || registerServerReference(second, "input.ts#second", null);
registerServerReference(third, "input.ts#third", null);
