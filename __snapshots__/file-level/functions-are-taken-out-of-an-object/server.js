import { checkExport } from "babel-plugin-use-server/runtime/references";
import { registerServerReference } from "react-server-dom-webpack/server";
function crud(table: string) {
  return {
    create: async (row: string) => `${table}+${row}`,
    remove: async (id: number) => `${table}-${id}`,
    nested: {
      list: [async () => [table]]
    }
  };
}
export const {
  create,
  remove: destroy,
  nested: {
    list: [list]
  }
} = crud('posts');
checkExport(create, "create", "input.ts") || registerServerReference(create, "input.ts#create", null);
checkExport(destroy, "destroy", "input.ts") || registerServerReference(destroy, "input.ts#destroy", null);
checkExport(list, "list", "input.ts") || registerServerReference(list, "input.ts#list", null);
