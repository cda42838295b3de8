import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(save, "input.ts#save", null);
export { save, load };
const store = new Map<string, number>();
async function save(key: string, value: number) {
  store.set(key, value);
}
const load = async (key: string) => store.get(key);
registerServerReference(load, "input.ts#load", null);
