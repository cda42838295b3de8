import { registerServerReference } from "react-server-dom-webpack/server";
import { describe } from './describe';
registerServerReference(find, "input.ts#find", null);
registerServerReference(show, "input.ts#show", null);
export async function find(id: number) {
  return {
    id
  };
}
export async function show(id: number) {
  return describe(id);
}
