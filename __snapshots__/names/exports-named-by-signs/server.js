import { registerServerReference } from "react-server-dom-webpack/server";
const save = async n => n;
registerServerReference(save, "input.js##", null);
const other = async n => -n;
registerServerReference(other, "input.js#a#b", null);
export { save as "#", other as "a#b", save as "a-b", other as "a.b", save as " ", other as "'\"`${1}\\" };
