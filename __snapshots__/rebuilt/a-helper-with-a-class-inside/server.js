import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "pz0vYn1I",
  name: "show",
  length: 1,
  make: ([id]) => {
    function build(n) {
      class Row {
        static made = 0;
        #id = id + n;
        constructor() {
          Row.made++;
        }
        get value() {
          return this.#id;
        }
      }
      return [new Row().value, new Row().constructor.made];
    }
    return async function show(n) {
      return build(n);
    };
  }
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.js#Page.show", null);
export { show$ref as "input.js#Page.show" };
export function Page({
  id
}) {
  let show = bindCaptures(show$ref, show$closure, () => [id], encryptBoundArgs);
  function build(n) {
    class Row {
      static made = 0;
      #id = id + n;
      constructor() {
        Row.made++;
      }
      get value() {
        return this.#id;
      }
    }
    return [new Row().value, new Row().constructor.made];
  }
  return {
    show
  };
}
