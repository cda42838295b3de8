import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const Holder$closure = {
  id: "input.js#Page.holder.Holder",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => async () => {
    return ['new', id];
  }
};
const Holder$ref = registerServerReference(openCaptures(Holder$closure, decryptBoundArgs), "input.js#Page.holder.Holder", null);
export { Holder$ref as "input.js#Page.holder.Holder" };
const tagged$closure = {
  id: "input.js#Page.tagged",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => async () => {
    return ['tag', id];
  }
};
const tagged$ref = registerServerReference(openCaptures(tagged$closure, decryptBoundArgs), "input.js#Page.tagged", null);
export { tagged$ref as "input.js#Page.tagged" };
class Holder {
  constructor(run) {
    this.run = run;
  }
}
const tag = (strings, run) => run;
export function Page({
  id
}) {
  const holder = new Holder(bindCaptures(Holder$ref, Holder$closure, () => [id], encryptBoundArgs));
  const tagged = tag`a ${bindCaptures(tagged$ref, tagged$closure, () => [id], encryptBoundArgs)}`;
  return [holder.run, tagged];
}
