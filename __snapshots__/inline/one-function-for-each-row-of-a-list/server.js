import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const remove$closure = {
  id: "input.tsx#List.remove",
  layout: "3Cs0R1p8",
  name: "remove",
  length: 0,
  make: ([by, row]) => async function remove() {
    const index = rows.findIndex(other => other.id === row.id);
    rows.splice(index, 1);
    return [by, row.title];
  },
  send: ([by, row]) => [by, pick(row, ["id"], ["title"])]
};
const remove$ref = registerServerReference(openCaptures(remove$closure, decryptBoundArgs), "input.tsx#List.remove", null);
export { remove$ref as "input.tsx#List.remove" };
const rows = [{
  id: 1,
  title: 'a'
}, {
  id: 2,
  title: 'b'
}];
export function List({
  by
}: {
  by: string;
}) {
  return rows.map(row => {
    let remove = bindCaptures(remove$ref, remove$closure, () => [by, row], encryptBoundArgs);
    return <button key={row.id} formAction={remove} />;
  });
}
export const count = () => rows.length;
