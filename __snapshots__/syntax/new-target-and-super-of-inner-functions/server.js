import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const build$closure = {
  id: "input.js#Page.build",
  layout: "pz0vYn1I",
  name: "build",
  length: 0,
  make: ([id]) => async function build() {
    function Old() {
      this.made = new.target === Old;
      this.id = id;
    }
    class Base {
      static kind = 'base';
      name() {
        return `base ${id}`;
      }
    }
    class Derived extends Base {
      constructor() {
        super();
        this.kind = super.name();
      }
      static show() {
        return super.kind + (() => this.kind)();
      }
    }
    const object = {
      __proto__: {
        greet: () => 'proto'
      },
      greet() {
        return super.greet() + typeof this;
      }
    };
    return [new Old().made, new Old().id, new Derived().kind, Derived.show(), object.greet()];
  }
};
const build$ref = registerServerReference(openCaptures(build$closure, decryptBoundArgs), "input.js#Page.build", null);
export { build$ref as "input.js#Page.build" };
export function Page({
  id
}) {
  let build = bindCaptures(build$ref, build$closure, () => [id], encryptBoundArgs);
  return {
    build
  };
}
