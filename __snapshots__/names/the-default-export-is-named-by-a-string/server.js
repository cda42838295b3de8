import { registerServerReference } from "react-server-dom-webpack/server";
const save = async n => ['save', n];
registerServerReference(save, "input.js#default", null);
export { save as "default" };
