import { registerServerReference } from "react-server-dom-webpack/server";
const save$ref = registerServerReference({
  async save(n) {
    return ['save', n];
  }
}.save, "input.js#default.save", null);
export { save$ref as "input.js#default.save" };
const load$ref = registerServerReference({
  load: async () => {
    return 'load';
  }
}.load, "input.js#default.load", null);
export { load$ref as "input.js#default.load" };
export default {
  save: save$ref,
  load: load$ref
};
