import { registerServerReference } from "react-server-dom-webpack/server";
const freeze$ref = registerServerReference(async n => {
  return n;
}, "input.js#handlers.save.freeze", null);
export { freeze$ref as "input.js#handlers.save.freeze" };
export const handlers = Object.freeze({
  save: Object.freeze(freeze$ref)
});
