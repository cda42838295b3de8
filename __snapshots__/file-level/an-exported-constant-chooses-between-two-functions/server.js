import { checkExport } from "babel-plugin-use-server/runtime/references";
import { registerServerReference } from "react-server-dom-webpack/server";
const beta = Number('1') > 0;
export const search = beta ? async (q: string) => `new ${q}` : async (q: string) => `old ${q}`;
checkExport(search, "search", "input.ts") || registerServerReference(search, "input.ts#search", null);
export const suggest = beta && (async (q: string) => [q]);
checkExport(suggest, "suggest", "input.ts") || registerServerReference(suggest, "input.ts#suggest", null);
