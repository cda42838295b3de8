import { openCaptures, bindCaptures, defineMethod } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.js#make.save",
  layout: "pz0vYn1I",
  name: "save",
  length: 0,
  make: ([id]) => ({
    async save() {
      return id;
    }
  }).save
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#make.save", null);
export { save$ref as "input.js#make.save" };
const load$closure = {
  id: "input.js#make.load",
  layout: "pz0vYn1I",
  name: "load",
  length: 0,
  make: ([id]) => ({
    async load() {
      return id;
    }
  }).load
};
const load$ref = registerServerReference(openCaptures(load$closure, decryptBoundArgs), "input.js#make.load", null);
export { load$ref as "input.js#make.load" };
const save$ref$1 = registerServerReference({
  async save() {
    return 'method';
  }
}.save, "input.js#Api.save", null);
export { save$ref$1 as "input.js#Api.save" };
export const make = id => ({
  get save() {
    return 'getter';
  },
  save: bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs),
  load: bindCaptures(load$ref, load$closure, () => [id], encryptBoundArgs),
  get load() {
    return 'getter';
  }
});
export class Api {
  static {
    defineMethod(this, "save", save$ref$1);
  }
  static get save() {
    return 'getter';
  }
  static save() {}
}
