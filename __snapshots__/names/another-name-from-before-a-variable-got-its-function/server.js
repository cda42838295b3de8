import { bareHelper, openCaptures, isBareHelper, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const anonymous$closure = {
  id: "input.js#Page.anonymous",
  layout: "FJH6juFn",
  name: "",
  length: 0,
  make: ([id, after$set, alsoBefore$set, before$set, early$set, label$set, late$set, later$set]) => {
    const label = label$set ? bareHelper({
      label: () => ['label', id]
    }.label, label$set) : void 0;
    const later = later$set ? bareHelper({
      later: () => ['later', id]
    }.later, later$set) : void 0;
    const before = before$set ? label : void 0;
    const alsoBefore = alsoBefore$set ? before : void 0;
    const after = after$set ? label : void 0;
    const early = early$set ? later : void 0;
    const late = late$set ? later : void 0;
    return async () => {
      return [before, alsoBefore, early].map(one => one ? one() : 'none').concat(after ? after() : 'none', late());
    };
  }
};
const anonymous$ref = registerServerReference(openCaptures(anonymous$closure, decryptBoundArgs), "input.js#Page.anonymous", null);
export { anonymous$ref as "input.js#Page.anonymous" };
const undo$closure = {
  id: "input.js#List.undo",
  layout: "qHvLFATB",
  name: "undo",
  length: 0,
  make: ([previous]) => async () => {
    return previous ? ['behind', await previous()] : 'the first';
  }
};
const undo$ref = registerServerReference(openCaptures(undo$closure, decryptBoundArgs), "input.js#List.undo", null);
export { undo$ref as "input.js#List.undo" };
export function Page({
  id,
  on
}) {
  let label;
  const before = label;
  const alsoBefore = before;
  if (on) label = () => ['label', id];
  const after = label;
  const early = later;
  var later = () => ['later', id];
  const late = later;
  return bindCaptures(anonymous$ref, anonymous$closure, () => [id, after !== void 0, alsoBefore !== void 0, before !== void 0, early !== void 0, isBareHelper(label, "label"), late !== void 0, isBareHelper(later, "later")], encryptBoundArgs);
}
export function List({
  ids
}) {
  let undo;
  return ids.map(id => {
    const previous = undo;
    undo = bindCaptures(undo$ref, undo$closure, () => [previous], encryptBoundArgs);
    return undo;
  });
}
