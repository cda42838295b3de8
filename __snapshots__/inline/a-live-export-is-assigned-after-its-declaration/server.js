import { registerServerReference } from "react-server-dom-webpack/server";
const save$ref = registerServerReference(save, "input.js#save~06yZJjms", null);
export { save$ref as "input.js#save~06yZJjms" };
export async function save() {
  return 'first';
}
const original = save;
save = async function replaced() {
  return `second after ${await original()}`;
};
