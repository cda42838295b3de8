import { registerServerReference } from "react-server-dom-webpack/server";
import { openCaptures, defineMethod, bindCaptures, propertyKey } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
const save$ref = registerServerReference({
  async save() {
    return 'Server Function';
  }
}.save, "input.js#Methods.save", null);
export { save$ref as "input.js#Methods.save" };
const load$ref = registerServerReference({
  async load() {
    return 'still here';
  }
}.load, "input.js#Methods.load", null);
export { load$ref as "input.js#Methods.load" };
const save$ref$1 = registerServerReference({
  async save() {
    return 'Server Function';
  }
}.save, "input.js#Accessors.save", null);
export { save$ref$1 as "input.js#Accessors.save" };
const load$ref$1 = registerServerReference({
  async load() {
    return 'Server Function';
  }
}.load, "input.js#Accessors.load", null);
export { load$ref$1 as "input.js#Accessors.load" };
const save$ref$2 = registerServerReference({
  async save() {
    return 'Server Function';
  }
}.save, "input.js#Generators.save", null);
export { save$ref$2 as "input.js#Generators.save" };
const computed$closure = {
  id: "input.js#Computed.computed~r-YonJIx",
  layout: "T1PNoYwr",
  name: "",
  length: 0,
  make: ([]) => ({
    async anonymous() {
      return 'first';
    }
  }).anonymous
};
const computed$ref = registerServerReference(openCaptures(computed$closure, decryptBoundArgs), "input.js#Computed.computed~r-YonJIx", null);
export { computed$ref as "input.js#Computed.computed~r-YonJIx" };
const computed$closure$1 = {
  id: "input.js#Computed.computed~Wj6IFiGW",
  layout: "T1PNoYwr",
  name: "",
  length: 0,
  make: ([]) => ({
    async anonymous() {
      return 'kept';
    }
  }).anonymous
};
const computed$ref$1 = registerServerReference(openCaptures(computed$closure$1, decryptBoundArgs), "input.js#Computed.computed~Wj6IFiGW", null);
export { computed$ref$1 as "input.js#Computed.computed~Wj6IFiGW" };
const computed$closure$2 = {
  id: "input.js#Both.computed~r-YonJIx",
  layout: "T1PNoYwr",
  name: "",
  length: 0,
  make: ([]) => ({
    async anonymous() {
      return 'first';
    }
  }).anonymous
};
const computed$ref$2 = registerServerReference(openCaptures(computed$closure$2, decryptBoundArgs), "input.js#Both.computed~r-YonJIx", null);
export { computed$ref$2 as "input.js#Both.computed~r-YonJIx" };
const computed$closure$3 = {
  id: "input.js#Both.computed~b0iwadeE",
  layout: "T1PNoYwr",
  name: "",
  length: 0,
  make: ([]) => ({
    async anonymous() {
      return 'second';
    }
  }).anonymous
};
const computed$ref$3 = registerServerReference(openCaptures(computed$closure$3, decryptBoundArgs), "input.js#Both.computed~b0iwadeE", null);
export { computed$ref$3 as "input.js#Both.computed~b0iwadeE" };
const computed$closure$4 = {
  id: "input.js#Both.computed~8s7ZSrFB",
  layout: "T1PNoYwr",
  name: "",
  length: 0,
  make: ([]) => ({
    async anonymous() {
      return 'first';
    }
  }).anonymous
};
const computed$ref$4 = registerServerReference(openCaptures(computed$closure$4, decryptBoundArgs), "input.js#Both.computed~8s7ZSrFB", null);
export { computed$ref$4 as "input.js#Both.computed~8s7ZSrFB" };
const load$ref$2 = registerServerReference({
  async load() {
    return 'second';
  }
}.load, "input.js#Both.load", null);
export { load$ref$2 as "input.js#Both.load" };
const save$closure$3 = {
  id: "input.js#make.save",
  layout: "tCS_MFkh",
  name: "save",
  length: 0,
  make: ([name]) => ({
    async save() {
      return name;
    }
  }).save
};
const save$ref$3 = registerServerReference(openCaptures(save$closure$3, decryptBoundArgs), "input.js#make.save", null);
export { save$ref$3 as "input.js#make.save" };
var key$;
var key$$1;
var key$$2;
var key$$3;
var key$$4;
var key$$5;
var key$$6;
var key$$7;
var key$$8;
var key$$9;
const key = 'save';
const other = 'load';
export class Methods {
  static {
    defineMethod(this, "save", save$ref, [key$, key$$1]);
  }
  static {
    defineMethod(this, "load", load$ref, [key$$1]);
  }
  static save() {}
  static [key$ = propertyKey(key)]() {
    return 'method';
  }
  static load() {}
  static [key$$1 = propertyKey(other + 'More')]() {
    return 'more';
  }
}
export class Accessors {
  static {
    defineMethod(this, "save", save$ref$1, [key$$2, key$$3]);
  }
  static {
    defineMethod(this, "load", load$ref$1, [key$$2, key$$3]);
  }
  static save() {}
  static load() {}
  static get [key$$2 = propertyKey(key)]() {
    return 'getter';
  }
  static set [key$$3 = propertyKey(other)](value) {}
}
export class Generators {
  static {
    defineMethod(this, "save", save$ref$2, [key$$4]);
  }
  static save() {}
  static *[key$$4 = propertyKey(key)]() {
    yield 'generator';
  }
}
export class Computed {
  static {
    defineMethod(this, key$$5, bindCaptures(computed$ref, computed$closure, () => [], encryptBoundArgs, key$$5), [key$$6, "save"]);
  }
  static {
    defineMethod(this, key$$6, bindCaptures(computed$ref$1, computed$closure$1, () => [], encryptBoundArgs, key$$6), ["save"]);
  }
  static [key$$5 = propertyKey(key)]() {}
  static [key$$6 = propertyKey(other)]() {}
  static save() {
    return 'method';
  }
}
export class Both {
  static {
    defineMethod(this, key$$7, bindCaptures(computed$ref$2, computed$closure$2, () => [], encryptBoundArgs, key$$7), [key$$8, key$$9, "load"]);
  }
  static {
    defineMethod(this, key$$8, bindCaptures(computed$ref$3, computed$closure$3, () => [], encryptBoundArgs, key$$8), [key$$9, "load"]);
  }
  static {
    defineMethod(this, key$$9, bindCaptures(computed$ref$4, computed$closure$4, () => [], encryptBoundArgs, key$$9), ["load"]);
  }
  static {
    defineMethod(this, "load", load$ref$2);
  }
  static [key$$7 = propertyKey(key)]() {}
  static [key$$8 = propertyKey(key)]() {}
  static [key$$9 = propertyKey(other)]() {}
  static load() {}
}
export const make = name => {
  let key$$10;
  return class {
    static {
      defineMethod(this, "save", bindCaptures(save$ref$3, save$closure$3, () => [name], encryptBoundArgs), [key$$10]);
    }
    static save() {}
    static [key$$10 = propertyKey(name)]() {
      return 'method';
    }
  };
};
