import { registerServerReference } from "react-server-dom-webpack/server";
const steps$ref = registerServerReference(async () => {
  return 'first';
}, "input.js#steps~M5jVkWU8", null);
export { steps$ref as "input.js#steps~M5jVkWU8" };
const steps$ref$1 = registerServerReference(async () => {
  return 'second';
}, "input.js#steps~lH0PROr4", null);
export { steps$ref$1 as "input.js#steps~lH0PROr4" };
const steps$ref$2 = registerServerReference(async function () {
  return 'third';
}, "input.js#steps~gbLiL_eU", null);
export { steps$ref$2 as "input.js#steps~gbLiL_eU" };
export const steps = [steps$ref, steps$ref$1, steps$ref$2];
