import { registerServerReference } from "react-server-dom-webpack/server";
const save$ref = registerServerReference(async function save() {
  trace('before');
  const seen = id;
  let id = 2;
  return [seen, id];
}, "input.js#Page.save", null);
export { save$ref as "Page.save" };
export function Page({
  id
}) {
  let save = save$ref;
  return {
    save,
    id
  };
}
