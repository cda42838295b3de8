import { registerServerReference } from "react-server-dom-webpack/server";
const load$ref = registerServerReference({
  load: async () => {
    return 'load';
  }
}.load, "input.js#load~4KL32-qJ", null);
export { load$ref as "input.js#load~4KL32-qJ" };
export const save = async n => {
  return ['save', n];
};
registerServerReference(save, "input.js#save", null);
export { save as store, save as "save it" };
export default save;
export const {
  load
} = {
  load: load$ref
};
