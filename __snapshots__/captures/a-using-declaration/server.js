import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const read$closure = {
  id: "input.js#Page.read",
  layout: "CjxH3EVm",
  name: "read",
  length: 0,
  make: ([file]) => async function read() {
    return file.name;
  },
  send: ([file]) => [pick(file, ["name"])]
};
const read$ref = registerServerReference(openCaptures(read$closure, decryptBoundArgs), "input.js#Page.read", null);
export { read$ref as "input.js#Page.read" };
function open(name) {
  trace('open', name);
  return {
    name,
    [Symbol.dispose]() {
      trace('close', name);
    }
  };
}
export function Page() {
  let read = bindCaptures(read$ref, read$closure, () => [file], encryptBoundArgs);
  using file = open('a.txt');
  return {
    read
  };
}
