import { registerServerReference } from "react-server-dom-webpack/server";
import { newEvaluation } from "babel-plugin-use-server/runtime/references";
const save$ref = registerServerReference(async function save() {
  const before = typeof id;
  if (before === 'undefined') {
    var id = 'local';
  }
  return [before, id];
}, "input.js#Page.save", null);
export { save$ref as "input.js#Page.save" };
export function Page({
  id
}) {
  let save = newEvaluation(save$ref);
  return {
    save
  };
}
