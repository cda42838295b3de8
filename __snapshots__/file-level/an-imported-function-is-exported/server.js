import { registerServerReference } from "react-server-dom-webpack/server";
import { registerImported } from "babel-plugin-use-server/runtime/references";
import { save, load as read } from './store';
import list from './store';
registerImported(() => save, "save", "input.ts", fn => registerServerReference(fn, "input.ts#save", null));
registerImported(() => read, "load", "input.ts", fn => registerServerReference(fn, "input.ts#load", null));
registerImported(() => list, "default", "input.ts", fn => registerServerReference(fn, "input.ts#default", null));
export { save, read as load, list as default };
