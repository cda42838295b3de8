import { registerServerReference } from "react-server-dom-webpack/server";
const ___alert_1____$ref = registerServerReference({
  async "*/ alert(1) /*"(n) {
    return ['comment', n];
  }
}["*/ alert(1) /*"], "input.js#handlers.*/ alert(1) /*", null);
export { ___alert_1____$ref as "input.js#handlers.*\/ alert(1) /*" };
const __$ref = registerServerReference({
  async "📙"(n) {
    return ['book', n];
  }
}["📙"], "input.js#handlers.📙", null);
export { __$ref as "input.js#handlers.\ud83d\udcd9" };
const constructor$ref = registerServerReference({
  async constructor(n) {
    return ['constructor', n];
  }
}.constructor, "input.js#handlers.constructor", null);
export { constructor$ref as "input.js#handlers.constructor" };
const _$ref = registerServerReference({
  async "#"(n) {
    return ['hash', n];
  }
}["#"], "input.js#handlers.#", null);
export { _$ref as "input.js#handlers.#" };
const a_b$ref = registerServerReference({
  async "a.b"(n) {
    return ['a.b', n];
  }
}["a.b"], "input.js#handlers.a.b~uQrLT2ly", null);
export { a_b$ref as "input.js#handlers.a.b~uQrLT2ly" };
const b$ref = registerServerReference({
  async b(n) {
    return ['a → b', n];
  }
}.b, "input.js#handlers.a.b~PFm_a7ma", null);
export { b$ref as "input.js#handlers.a.b~PFm_a7ma" };
export const handlers = {
  "*\/ alert(1) /*": ___alert_1____$ref,
  "\ud83d\udcd9": __$ref,
  constructor: constructor$ref,
  "#": _$ref,
  "a.b": a_b$ref,
  a: {
    b: b$ref
  }
};
