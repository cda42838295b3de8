import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(save, "input.ts#save", null);
export async function save(value: string) {
  trace('save', value);
  return value.length;
}
export { save as store, save as default };
