import { registerServerReference as registerServerReference$1 } from "react-server-dom-webpack/server";
import { checkExport as checkExport$1 } from "babel-plugin-use-server/runtime/references";
registerServerReference$1(registerServerReference, "input.ts#registerServerReference", null);
registerServerReference$1(createServerReference, "input.ts#createServerReference", null);
export async function registerServerReference() {
  return 'register';
}
export async function createServerReference() {
  return 'create';
}
export const callServer = async () => 'call';
registerServerReference$1(callServer, "input.ts#callServer", null);
export const findSourceMapURL = async () => 'find';
registerServerReference$1(findSourceMapURL, "input.ts#findSourceMapURL", null);
export const checkExport = [async () => 'check'][0]!;
checkExport$1(checkExport, "checkExport", "input.ts") || registerServerReference$1(checkExport, "input.ts#checkExport", null);
export const {
  registerImported
} = {
  registerImported: async () => 'imported'
};
checkExport$1(registerImported, "registerImported", "input.ts") || registerServerReference$1(registerImported, "input.ts#registerImported", null);
