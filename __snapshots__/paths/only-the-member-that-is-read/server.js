import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const greet$closure = {
  id: "input.jsx#Page.greet",
  layout: "mBW2Vs9_",
  name: "greet",
  length: 0,
  make: ([user]) => async function greet() {
    return `Hello ${user.name}`;
  },
  send: ([user]) => [pick(user, ["name"])]
};
const greet$ref = registerServerReference(openCaptures(greet$closure, decryptBoundArgs), "input.jsx#Page.greet", null);
export { greet$ref as "input.jsx#Page.greet" };
export function Page({
  user
}) {
  let greet = bindCaptures(greet$ref, greet$closure, () => [user], encryptBoundArgs);
  return <form action={greet} />;
}
