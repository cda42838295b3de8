import { registerServerReference } from "react-server-dom-webpack/server";
import { newEvaluation } from "babel-plugin-use-server/runtime/references";
const save$ref = registerServerReference(async function save() {
  trace('before');
  const seen = id;
  let id = 2;
  return [seen, id];
}, "input.js#Page.save", null);
export { save$ref as "input.js#Page.save" };
export function Page({
  id
}) {
  let save = newEvaluation(save$ref);
  return {
    save,
    id
  };
}
