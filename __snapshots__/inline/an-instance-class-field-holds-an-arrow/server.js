import { registerServerReference } from "react-server-dom-webpack/server";
const submit$ref = registerServerReference({
  submit: async (value: string) => {
    return value.toUpperCase();
  }
}.submit, "input.ts#Form.submit", null);
export { submit$ref as "Form.submit" };
const on_reset$ref = registerServerReference({
  "on-reset": async () => {
    return 'reset';
  }
}["on-reset"], "input.ts#Form.on-reset", null);
export { on_reset$ref as "Form.on-reset" };
export class Form {
  title = 'Form';
  submit = submit$ref;
  'on-reset' = on_reset$ref;
}
