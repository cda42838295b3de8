import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(save, "input.js#save", null);
export { save as "input.js#save" };
export { save as store, load };
async function save(n) {
  return ['save', n];
}
const load = async n => {
  return ['load', n];
};
registerServerReference(load, "input.js#load", null);
