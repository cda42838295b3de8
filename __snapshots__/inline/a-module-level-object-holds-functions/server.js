import { registerServerReference } from "react-server-dom-webpack/server";
const remove$ref = registerServerReference({
  async remove(id) {
    return ['removed', id];
  }
}.remove, "input.js#handlers.remove", null);
export { remove$ref as "input.js#handlers.remove" };
const list$ref = registerServerReference({
  list: async () => {
    return Object.keys(handlers);
  }
}.list, "input.js#handlers.nested.list", null);
export { list$ref as "input.js#handlers.nested.list" };
export const handlers = {
  remove: remove$ref,
  nested: {
    list: list$ref
  }
};
