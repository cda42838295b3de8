import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { openPlainBoundArgs, plainBoundArgs } from "babel-plugin-use-server/runtime/plain-bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.jsx#Page.save",
  layout: "igIZgN_1",
  name: "save",
  length: 1,
  make: ([id, user]) => async function save(n) {
    return [id, user.name, n];
  },
  send: ([id, user]) => [id, pick(user, ["name"])]
};
const save$ref = registerServerReference(openCaptures(save$closure, openPlainBoundArgs), "input.jsx#Page.save", null);
export { save$ref as "input.jsx#Page.save" };
export function Page({
  id,
  user
}) {
  let save = bindCaptures(save$ref, save$closure, () => [id, user], plainBoundArgs);
  return <form action={save} />;
}
