import { checkExport } from "babel-plugin-use-server/runtime/references";
import { registerServerReference } from "react-server-dom-webpack/server";
namespace Api {
  export const save = async (x: number) => ['saved', x];
}
import save = Api.save;
export const saved = save;
checkExport(saved, "saved", "input.ts") || registerServerReference(saved, "input.ts#saved", null);
export const stored = Api.save;
checkExport(stored, "stored", "input.ts") || registerServerReference(stored, "input.ts#stored", null);
