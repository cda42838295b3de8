import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const reads$closure = {
  id: "input.js#Page.reads",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => async () => {
    return id;
  }
};
const reads$ref = registerServerReference(openCaptures(reads$closure, decryptBoundArgs), "input.js#Page.reads", null);
export { reads$ref as "input.js#Page.reads" };
const push$closure = {
  id: "input.js#Page.push",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => async () => {
    return id;
  }
};
const push$ref = registerServerReference(openCaptures(push$closure, decryptBoundArgs), "input.js#Page.push", null);
export { push$ref as "input.js#Page.push" };
const read$closure = {
  id: "input.js#Page.read",
  layout: "pz0vYn1I",
  name: "read",
  length: 0,
  make: ([id]) => async function read() {
    return id;
  }
};
const read$ref = registerServerReference(openCaptures(read$closure, decryptBoundArgs), "input.js#Page.read", null);
export { read$ref as "input.js#Page.read" };
const id = 'module';
export function Page({
  id
}) {
  const reads = [bindCaptures(reads$ref, reads$closure, () => [id], encryptBoundArgs)];
  {
    const id = 'block';
    reads.push(bindCaptures(push$ref, push$closure, () => [id], encryptBoundArgs));
  }
  if (id) {
    let read = bindCaptures(read$ref, read$closure, () => [id], encryptBoundArgs);
    let id = 'if';
    reads.push(read);
  }
  return reads;
}
export const outside = async () => {
  return id;
};
registerServerReference(outside, "input.js#outside", null);
