// @flow
import { openCaptures, pick, bindCaptures, defineMethod } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const first$closure = {
  id: "input.js#Page.first",
  layout: "8C8UBwqR",
  name: "first",
  length: 1,
  make: ([items]) => async <U: T>(fallback: U): Promise<T | U> => {
    return items.length > 0 ? items[0] : fallback;
  }
};
const first$ref = registerServerReference(openCaptures(first$closure, decryptBoundArgs), "input.js#Page.first", null);
export { first$ref as "input.js#Page.first" };
const open$closure = {
  id: "input.js#Page.Box.open",
  layout: "IUyHM4Pl",
  name: "open",
  length: 0,
  make: ([items]) => ({
    async open(): Promise<number> {
      return items.length;
    }
  }).open,
  send: ([items]) => [pick(items, ["length"])]
};
const open$ref = registerServerReference(openCaptures(open$closure, decryptBoundArgs), "input.js#Page.Box.open", null);
export { open$ref as "input.js#Page.Box.open" };
export function Page<T>(items: Array<T>) {
  const first = bindCaptures(first$ref, first$closure, () => [items], encryptBoundArgs);
  class Box<+V> {
    static {
      defineMethod(this, "open", bindCaptures(open$ref, open$closure, () => [items], encryptBoundArgs));
    }
    +value: V;
    static open() {}
  }
  return {
    first,
    open: Box.open
  };
}
