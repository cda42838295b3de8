import { eachEvaluation, newEvaluation } from "babel-plugin-use-server/runtime/references";
import { registerServerReference } from "react-server-dom-webpack/server";
const action$ref = registerServerReference(eachEvaluation(save => {
  return {
    save: async function () {
      return typeof save;
    }
  }.save;
}), "input.js#Page.action", null);
export { action$ref as "input.js#Page.action" };
export function Page({
  save
}) {
  const action = newEvaluation(action$ref);
  return {
    action,
    given: save
  };
}
