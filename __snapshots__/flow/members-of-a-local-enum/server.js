// @flow
import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.js#Page.save",
  layout: "-otMt5NB",
  name: "save",
  length: 0,
  make: ([id, Status]) => async function save() {
    enum Inner {
      A,
    }
    return [Status.A, id, Inner.A];
  },
  send: ([id, Status]) => [id, pick(Status, ["A"])]
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#Page.save", null);
export { save$ref as "input.js#Page.save" };
export function Page({
  id,
  A
}: {
  id: string,
  A: string,
}) {
  let save = bindCaptures(save$ref, save$closure, () => [id, Status], encryptBoundArgs);
  enum Status {
    A,
    B,
  }
  return save;
}
