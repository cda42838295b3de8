import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(first, "app/actions.js#second", null);
registerServerReference(second, "app/actions.js#first", null);
export async function first() {
  return 'the function that was second';
}
export async function second() {
  return 'the function that was first';
}
