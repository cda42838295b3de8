import { bareHelper, openCaptures, isBareHelper, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const next$closure = {
  id: "input.js#Page.row.next",
  layout: "pcFwE_nW",
  name: "next",
  length: 0,
  make: ([title, row$set, n]) => {
    const row = row$set ? bareHelper(function again(n) {
      return {
        n,
        title,
        next: bindCaptures(next$ref, next$closure, () => [title, isBareHelper(row, "again"), n], encryptBoundArgs)
      };
    }, row$set) : void 0;
    const again = row;
    return async () => {
      return [again === row, again(n + 1), row(n + 2)];
    };
  }
};
const next$ref = registerServerReference(openCaptures(next$closure, decryptBoundArgs), "input.js#Page.row.next", null);
export { next$ref as "input.js#Page.row.next" };
const next$closure$1 = {
  id: "input.js#Page.each.next",
  layout: "zbwWyeDY",
  name: "next",
  length: 0,
  make: ([each$set, n]) => {
    const each = each$set ? bareHelper(function each(n) {
      return {
        n,
        next: bindCaptures(next$ref$1, next$closure$1, () => [isBareHelper(each, "each"), n], encryptBoundArgs)
      };
    }, each$set) : void 0;
    return async () => {
      return [n, each.name, each(n + 1)];
    };
  }
};
const next$ref$1 = registerServerReference(openCaptures(next$closure$1, decryptBoundArgs), "input.js#Page.each.next", null);
export { next$ref$1 as "input.js#Page.each.next" };
export function Page({
  title
}) {
  const row = function again(n) {
    return {
      n,
      title,
      next: bindCaptures(next$ref, next$closure, () => [title, isBareHelper(row, "again"), n], encryptBoundArgs)
    };
  };
  return [row(1), [10].map(function each(n) {
    return {
      n,
      next: bindCaptures(next$ref$1, next$closure$1, () => [isBareHelper(each, "each"), n], encryptBoundArgs)
    };
  })];
}
