import { checkExport, registerChanging } from "babel-plugin-use-server/runtime/references";
import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(speakGerman, "input.ts#speakGerman", null);
export let greet = async (name: string) => `Hello ${name}`;
registerChanging(() => greet, "greet", "input.ts", fn => registerServerReference(fn, "input.ts#greet", null));
export async function speakGerman() {
  greet = async (name: string) => `Hallo ${name}`, registerChanging(() => greet, "greet", "input.ts", fn => registerServerReference(fn, "input.ts#greet", null)), greet;
}
checkExport(greet, "greet", "input.ts");
registerChanging(() => greet, "greet", "input.ts", fn => registerServerReference(fn, "input.ts#greet", null));
