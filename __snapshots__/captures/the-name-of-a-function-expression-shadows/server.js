import { registerServerReference } from "react-server-dom-webpack/server";
const action$ref = registerServerReference(async function save() {
  return typeof save;
}, "input.js#Page.action", null);
export { action$ref as "Page.action" };
export function Page({
  save
}) {
  const action = action$ref;
  return {
    action,
    given: save
  };
}
