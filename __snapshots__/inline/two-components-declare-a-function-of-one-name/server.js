import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const remove$closure = {
  id: "input.jsx#Posts.remove",
  layout: "pz0vYn1I",
  name: "remove",
  length: 0,
  make: ([id]) => async function remove() {
    return ['post', id];
  }
};
const remove$ref = registerServerReference(openCaptures(remove$closure, decryptBoundArgs), "input.jsx#Posts.remove", null);
export { remove$ref as "input.jsx#Posts.remove" };
const remove$closure$1 = {
  id: "input.jsx#Users.remove",
  layout: "pz0vYn1I",
  name: "remove",
  length: 0,
  make: ([id]) => async function remove() {
    return ['user', id];
  }
};
const remove$ref$1 = registerServerReference(openCaptures(remove$closure$1, decryptBoundArgs), "input.jsx#Users.remove", null);
export { remove$ref$1 as "input.jsx#Users.remove" };
export function Posts({
  id
}) {
  let remove = bindCaptures(remove$ref, remove$closure, () => [id], encryptBoundArgs);
  return <form action={remove} />;
}
export function Users({
  id
}) {
  let remove = bindCaptures(remove$ref$1, remove$closure$1, () => [id], encryptBoundArgs);
  return <form action={remove} />;
}
