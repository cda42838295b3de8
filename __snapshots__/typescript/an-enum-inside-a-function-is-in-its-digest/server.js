import { registerServerReference } from "react-server-dom-webpack/server";
import { newEvaluation } from "babel-plugin-use-server/runtime/references";
const anonymous$ref = registerServerReference(async () => {
  enum Size {
    Small = 1,
    Large = Small * 4
  }
  return Size.Large;
}, "input.ts#Page.anonymous~h7eJkMzJ", null);
export { anonymous$ref as "input.ts#Page.anonymous~h7eJkMzJ" };
const anonymous$ref$1 = registerServerReference(async () => {
  enum Size {
    Small = 1,
    Large = Small * 8
  }
  return Size.Large;
}, "input.ts#Page.anonymous~6lADmfJN", null);
export { anonymous$ref$1 as "input.ts#Page.anonymous~6lADmfJN" };
export function Page() {
  return [newEvaluation(anonymous$ref), newEvaluation(anonymous$ref$1)];
}
