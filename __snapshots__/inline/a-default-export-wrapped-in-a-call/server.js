import { registerServerReference } from "react-server-dom-webpack/server";
const wrap$ref = registerServerReference(async n => {
  return n + 1;
}, "input.js#default.wrap", null);
export { wrap$ref as "input.js#default.wrap" };
const wrap = run => Object.assign((...all) => run(...all), {
  run
});
export default wrap(wrap$ref);
