import { bindCaptures, openCaptures } from "babel-plugin-use-server/runtime/references";
import { encryptBoundArgs, decryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const own$closure = {
  id: "input.js#Page.own",
  layout: "pz0vYn1I",
  name: "own",
  length: 1,
  make: ([id], own = bindCaptures(own$ref, own$closure, () => [id], encryptBoundArgs)) => async n => {
    return n > 0 ? own(n - 1) : id;
  }
};
const own$ref = registerServerReference(openCaptures(own$closure, decryptBoundArgs), "input.js#Page.own", null);
export { own$ref as "input.js#Page.own" };
const assigned$closure = {
  id: "input.js#Page.assigned",
  layout: "pz0vYn1I",
  name: "assigned",
  length: 1,
  make: ([id], assigned = bindCaptures(assigned$ref, assigned$closure, () => [id], encryptBoundArgs)) => async n => {
    return n > 0 ? assigned(n - 1) : [id];
  }
};
const assigned$ref = registerServerReference(openCaptures(assigned$closure, decryptBoundArgs), "input.js#Page.assigned", null);
export { assigned$ref as "input.js#Page.assigned" };
const last$closure = {
  id: "input.js#Page.last",
  layout: "Lr0HqeOH",
  name: "last",
  length: 1,
  make: ([label], last = bindCaptures(last$ref, last$closure, () => [label], encryptBoundArgs)) => async n => {
    return n > 0 ? last(n - 1) : label;
  }
};
const last$ref = registerServerReference(openCaptures(last$closure, decryptBoundArgs), "input.js#Page.last", null);
export { last$ref as "input.js#Page.last" };
const block$closure = {
  id: "input.js#Page.block",
  layout: "95lyqf1U",
  name: "block",
  length: 1,
  make: ([inner], block = bindCaptures(block$ref, block$closure, () => [inner], encryptBoundArgs)) => async n => {
    return n > 0 ? block(n - 1) : [inner];
  }
};
const block$ref = registerServerReference(openCaptures(block$closure, decryptBoundArgs), "input.js#Page.block", null);
export { block$ref as "input.js#Page.block" };
export function Page({
  ids,
  label
}) {
  const all = [];
  let last;
  for (const id of ids) {
    const own = bindCaptures(own$ref, own$closure, () => [id], encryptBoundArgs);
    let assigned;
    assigned = bindCaptures(assigned$ref, assigned$closure, () => [id], encryptBoundArgs);
    // Whichever turn made it, it is the same function.
    last = bindCaptures(last$ref, last$closure, () => [label], encryptBoundArgs);
    all.push(own, assigned, last);
  }
  let block;
  {
    const inner = label;
    block = bindCaptures(block$ref, block$closure, () => [inner], encryptBoundArgs);
  }
  return [...all, block];
}
