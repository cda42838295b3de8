import { checkExport } from "babel-plugin-use-server/runtime/references";
import { registerServerReference } from "react-server-dom-webpack/server";
const given: (() => Promise<string>)[] = [async () => 'given'];
export const [first, second = async () => 'default'] = given;
checkExport(first, "first", "input.ts") || registerServerReference(first, "input.ts#first", null);
checkExport(second, "second", "input.ts") || registerServerReference(second, "input.ts#second", null);
