import { registerServerReference } from "react-server-dom-webpack/server";
const save$ref = registerServerReference(async function save() {
  const before = typeof id;
  if (before === 'undefined') {
    var id = 'local';
  }
  return [before, id];
}, "input.js#Page.save", null);
export { save$ref as "Page.save" };
export function Page({
  id
}) {
  let save = save$ref;
  return {
    save
  };
}
