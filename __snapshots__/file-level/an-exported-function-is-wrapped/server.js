import { checkExport } from "babel-plugin-use-server/runtime/references";
import { registerServerReference } from "react-server-dom-webpack/server";
import { withAuth } from './auth';
export const remove = withAuth(async (user: string, id: number) => `${user} removed ${id}`);
checkExport(remove, "remove", "input.ts") || registerServerReference(remove, "input.ts#remove", null);
export const list = withAuth(withAuth.admin(async (user: string) => [user]));
checkExport(list, "list", "input.ts") || registerServerReference(list, "input.ts#list", null);
