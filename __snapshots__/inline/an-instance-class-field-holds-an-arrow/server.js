import { registerServerReference } from "react-server-dom-webpack/server";
import { newEvaluation } from "babel-plugin-use-server/runtime/references";
const submit$ref = registerServerReference({
  submit: async (value: string) => {
    return value.toUpperCase();
  }
}.submit, "input.ts#Form.submit", null);
export { submit$ref as "input.ts#Form.submit" };
const on_reset$ref = registerServerReference({
  "on-reset": async () => {
    return 'reset';
  }
}["on-reset"], "input.ts#Form.on-reset", null);
export { on_reset$ref as "input.ts#Form.on-reset" };
export class Form {
  title = 'Form';
  submit = newEvaluation(submit$ref);
  'on-reset' = newEvaluation(on_reset$ref);
}
