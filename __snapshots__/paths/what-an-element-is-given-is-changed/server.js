import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const anonymous$closure = {
  id: "input.jsx#Page.anonymous",
  layout: "gWI1FSQH",
  name: "",
  length: 0,
  make: ([element, row]) => async () => {
    rename(element);
    return row.name;
  },
  send: ([element, row]) => [element, pick(row, ["name"])]
};
const anonymous$ref = registerServerReference(openCaptures(anonymous$closure, decryptBoundArgs), "input.jsx#Page.anonymous", null);
export { anonymous$ref as "input.jsx#Page.anonymous" };
const rename = element => {
  element.props.row.name = 'new';
};
export function Page() {
  const row = {
    name: 'old',
    note: 'unused'
  };
  const element = <b row={row} />;
  return bindCaptures(anonymous$ref, anonymous$closure, () => [element, row], encryptBoundArgs);
}
