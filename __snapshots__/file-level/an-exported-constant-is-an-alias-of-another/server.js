import { registerServerReference } from "react-server-dom-webpack/server";
const impl = async (n: number) => n + 1;
const alias = impl;
registerServerReference(alias, "input.ts#alias", null);
export { alias };
export const again = alias;
registerServerReference(again, "input.ts#again", null);
