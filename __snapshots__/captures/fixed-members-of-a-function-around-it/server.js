import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const read$closure = {
  id: "input.js#make.Page.read",
  layout: "8C_LvYp5",
  name: "read",
  length: 0,
  make: ([Self, id]) => async () => {
    return [Self.title, id];
  },
  send: ([Self, id]) => [pick(Self, ["title"]), id]
};
const read$ref = registerServerReference(openCaptures(read$closure, decryptBoundArgs), "input.js#make.Page.read", null);
export { read$ref as "input.js#make.Page.read" };
export const make = () => {
  const Page = function Self(id) {
    return {
      read: bindCaptures(read$ref, read$closure, () => [Self, id], encryptBoundArgs)
    };
  };
  Page.title = 'Page';
  return Page;
};
