import { registerServerReference } from "react-server-dom-webpack/server";
import { newEvaluation } from "babel-plugin-use-server/runtime/references";
const save$ref = registerServerReference(async function save(list) {
  let count = 0;
  count += 1;
  for (var id of [1, 2]) count++;
  [list] = [count];
  try {
    throw 1;
  } catch (count) {
    count = 2;
  }
  return [count, id, list];
}, "input.js#Page.save", null);
export { save$ref as "input.js#Page.save" };
export function Page({
  count,
  id,
  list
}) {
  let save = newEvaluation(save$ref);
  return {
    save,
    given: [count, id, list]
  };
}
