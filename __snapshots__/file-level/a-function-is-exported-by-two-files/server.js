import { registerServerReference } from "react-server-dom-webpack/server";
import { registerImported } from "babel-plugin-use-server/runtime/references";
registerImported(() => save$1, "first", "input.js", fn => registerServerReference(fn, "input.js#first", null));
registerImported(() => save$2, "second", "input.js", fn => registerServerReference(fn, "input.js#second", null));
export { save as first } from './a';
import { save as save$1 } from "./a";
export { save as second } from './b';
import { save as save$2 } from "./b";

// ── a.js
import { registerServerReference } from "react-server-dom-webpack/server";
import { registerImported } from "babel-plugin-use-server/runtime/references";
registerImported(() => save$1, "save", "a.js", fn => registerServerReference(fn, "a.js#save", null));
export { save } from './b';
import { save as save$1 } from "./b";
