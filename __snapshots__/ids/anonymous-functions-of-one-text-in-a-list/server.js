import { registerServerReference } from "react-server-dom-webpack/server";
import { newEvaluation } from "babel-plugin-use-server/runtime/references";
const steps$ref = registerServerReference(async () => {
  return 'same';
}, "input.js#steps~xldiKEsZ", null);
export { steps$ref as "input.js#steps~xldiKEsZ" };
export const steps = [newEvaluation(steps$ref), newEvaluation(steps$ref)];
