import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const action$closure = {
  id: "input.jsx#Page.form.action",
  layout: "qvK1l0I3",
  name: "action",
  length: 0,
  make: ([row]) => async () => {
    return row.title;
  },
  send: ([row]) => [pick(row, ["title"])]
};
const action$ref = registerServerReference(openCaptures(action$closure, decryptBoundArgs), "input.jsx#Page.form.action", null);
export { action$ref as "input.jsx#Page.form.action" };
export function Page({
  rows
}) {
  return <>
      {rows.map(row => <form key={row.id} action={bindCaptures(action$ref, action$closure, () => [row], encryptBoundArgs)} />)}
    </>;
}
