import { registerServerReference } from "react-server-dom-webpack/server";
const __proto__$ref = registerServerReference({
  ["__proto__"]: async () => {
    return 'own';
  }
}["__proto__"], "input.js#handlers.__proto__", null);
export { __proto__$ref as "input.js#handlers.__proto__" };
export const handlers = {
  ['__proto__']: __proto__$ref
};
