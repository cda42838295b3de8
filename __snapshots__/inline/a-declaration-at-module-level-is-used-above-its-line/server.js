import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(save, "input.js#save", null);
export { save as "input.js#save" };
export const table = {
  save,
  name: save.name
};
table.save('early');
async function save(value) {
  trace(value);
  return value;
}
