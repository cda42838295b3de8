import { registerServerReference } from "react-server-dom-webpack/server";
const save$ref = registerServerReference(save, "input.js#save~WzUc5lkD", null);
export { save$ref as "save~WzUc5lkD" };
export async function save() {
  return 'first';
}
const original = save;
save = async function replaced() {
  return `second after ${await original()}`;
};
