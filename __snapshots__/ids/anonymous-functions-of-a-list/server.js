import { registerServerReference } from "react-server-dom-webpack/server";
const steps$ref = registerServerReference(async () => {
  return 'first';
}, "input.js#steps~E6p6YMVk", null);
export { steps$ref as "steps~E6p6YMVk" };
const steps$ref$1 = registerServerReference(async () => {
  return 'second';
}, "input.js#steps~TivBNhH0", null);
export { steps$ref$1 as "steps~TivBNhH0" };
const steps$ref$2 = registerServerReference(async function () {
  return 'third';
}, "input.js#steps~B31vIs4h", null);
export { steps$ref$2 as "steps~B31vIs4h" };
export const steps = [steps$ref, steps$ref$1, steps$ref$2];
