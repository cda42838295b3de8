import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(find, "input.ts#find", null);
registerServerReference(count, "input.ts#default", null);
export async function find(id: number): Promise<string>;
export async function find(name: string): Promise<string>;
export async function find(key: number | string) {
  return typeof key;
}
export default async function count(): Promise<number>;
export default async function count(of?: string): Promise<number> {
  return of?.length ?? 0;
}
