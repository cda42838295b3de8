import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const action$closure = {
  id: "input.tsx#Page.row.form.action",
  layout: "nF9oddIZ",
  name: "action",
  length: 0,
  make: ([user, id]) => {
    function row(id) {
      return <form action={bindCaptures(action$ref, action$closure, () => [user, id], encryptBoundArgs)}>{user.name}</form>;
    }
    return async () => {
      return row(id + 1);
    };
  },
  send: ([user, id]) => [pick(user, ["name"]), id]
};
const action$ref = registerServerReference(openCaptures(action$closure, decryptBoundArgs), "input.tsx#Page.row.form.action", null);
export { action$ref as "input.tsx#Page.row.form.action" };
export function Page({
  user
}) {
  function row(id) {
    return <form action={bindCaptures(action$ref, action$closure, () => [user, id], encryptBoundArgs)}>{user.name}</form>;
  }
  return row(1);
}
