import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(save, "input.ts#save", null);
export type * from './types';
export type * as Types from './types';
export async function save(n: number) {
  return n;
}
