import { registerServerReference } from "react-server-dom-webpack/server";
import { newEvaluation } from "babel-plugin-use-server/runtime/references";
const _submit$ref = registerServerReference({
  "#submit": async n => {
    return n + 1;
  }
}["#submit"], "input.js#Form.#submit", null);
export { _submit$ref as "input.js#Form.#submit" };
const _reset$ref = registerServerReference({
  "#reset": async () => {
    return 'reset';
  }
}["#reset"], "input.js#Form.#reset", null);
export { _reset$ref as "input.js#Form.#reset" };
export class Form {
  #submit = newEvaluation(_submit$ref);
  static #reset = _reset$ref;
  get action() {
    return this.#submit;
  }
  static get reset() {
    return Form.#reset;
  }
}
