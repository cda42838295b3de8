import { registerServerReference } from "react-server-dom-webpack/server";
import { registerImported } from "babel-plugin-use-server/runtime/references";
registerImported(() => save$1, "save it", "input.js", fn => registerServerReference(fn, "input.js#save it", null));
registerImported(() => load$1, "load", "input.js", fn => registerServerReference(fn, "input.js#load", null));
export { save as 'save it' } from './SECRET_origin';
import { save as save$1 } from "./SECRET_origin";
export { load } from './SECRET_origin';
import { load as load$1 } from "./SECRET_origin";
