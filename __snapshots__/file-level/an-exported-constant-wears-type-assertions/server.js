import { registerServerReference } from "react-server-dom-webpack/server";
type Save = (n: number) => Promise<number>;
export const save = (async (n: number) => n + 1) satisfies Save;
registerServerReference(save, "input.ts#save", null);
export const load = (async (n: number) => n - 1) as unknown as Save;
registerServerReference(load, "input.ts#load", null);
export const keep = (async (n: number) => n)!;
registerServerReference(keep, "input.ts#keep", null);
