import { registerServerReference } from "react-server-dom-webpack/server";
import { registerImported } from "babel-plugin-use-server/runtime/references";
registerImported(() => publish$1, "publish", "input.ts", fn => registerServerReference(fn, "input.ts#publish", null));
registerImported(() => remove, "remove", "input.ts", fn => registerServerReference(fn, "input.ts#remove", null));
export { Post, publish } from './posts';
import { publish as publish$1 } from "./posts";
import { Draft, remove } from './posts';
export { Draft, remove };
