import { registerServerReference } from "react-server-dom-webpack/server";
import { registerImported } from "babel-plugin-use-server/runtime/references";
import { save } from './store';
registerImported(() => save, "default", "input.ts", fn => registerServerReference(fn, "input.ts#default", null));
export default save;
