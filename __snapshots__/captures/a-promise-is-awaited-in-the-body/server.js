import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const read$closure = {
  id: "input.js#Page.read",
  layout: "3OYQ1bc6",
  name: "read",
  length: 0,
  make: ([post]) => async function read() {
    return (await post).title;
  }
};
const read$ref = registerServerReference(openCaptures(read$closure, decryptBoundArgs), "input.js#Page.read", null);
export { read$ref as "input.js#Page.read" };
async function load(id) {
  return {
    id,
    title: `Post ${id}`
  };
}
export function Page({
  id
}) {
  let read = bindCaptures(read$ref, read$closure, () => [post], encryptBoundArgs);
  const post = load(id);
  return {
    read
  };
}
