import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const connect$closure = {
  id: "input.js#Page.connect",
  layout: "jybJNqDD",
  name: "connect",
  length: 0,
  make: ([id, DATABASE_URL, NODE_ENV]) => async function connect() {
    return [DATABASE_URL !== '', typeof NODE_ENV, id];
  },
  send: ([id, DATABASE_URL, NODE_ENV]) => [id, pick(DATABASE_URL, [true]), pick(NODE_ENV, [true])]
};
const connect$ref = registerServerReference(openCaptures(connect$closure, decryptBoundArgs), "input.js#Page.connect", null);
export { connect$ref as "input.js#Page.connect" };
export function Page({
  id
}) {
  let connect = bindCaptures(connect$ref, connect$closure, () => [id, DATABASE_URL, NODE_ENV], encryptBoundArgs);
  const {
    DATABASE_URL = 'none',
    NODE_ENV
  } = process.env;
  return {
    connect
  };
}
