import { registerServerReference } from "react-server-dom-webpack/server";
import { newEvaluation } from "babel-plugin-use-server/runtime/references";
const save$ref = registerServerReference(async function save(row) {
  label: for (const key of ['id', 'name']) {
    if (row[key] === undefined) continue label;
  }
  const {
    name: renamed
  } = row;
  class Model {
    title() {
      return 'method';
    }
    static label = 'field';
  }
  return {
    id: row.id,
    renamed,
    title: new Model().title(),
    label: Model.label
  };
}, "input.js#Page.save", null);
export { save$ref as "input.js#Page.save" };
export function Page({
  id,
  name,
  title,
  label
}) {
  let save = newEvaluation(save$ref);
  return {
    save,
    given: [id, name, title, label]
  };
}
