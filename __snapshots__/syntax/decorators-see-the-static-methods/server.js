import { registerServerReference } from "react-server-dom-webpack/server";
import { openCaptures, methodDecorator, defineMethod, bindCaptures, propertyKey } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
const save$ref = registerServerReference({
  async save(x: unknown) {
    return ['saved', x];
  }
}.save, "input.ts#Api.save", null);
export { save$ref as "input.ts#Api.save" };
const computed$closure = {
  id: "input.ts#Api.computed",
  layout: "T1PNoYwr",
  name: "",
  length: 0,
  make: ([]) => ({
    async anonymous() {
      return Api.table;
    }
  }).anonymous
};
const computed$ref = registerServerReference(openCaptures(computed$closure, decryptBoundArgs), "input.ts#Api.computed", null);
export { computed$ref as "input.ts#Api.computed" };
const save$closure$1 = {
  id: "input.ts#makeApi.Bound.save",
  layout: "pz0vYn1I",
  name: "save",
  length: 1,
  make: ([id]) => ({
    async save(x: unknown) {
      return ['saved', x, id];
    }
  }).save
};
const save$ref$1 = registerServerReference(openCaptures(save$closure$1, decryptBoundArgs), "input.ts#makeApi.Bound.save", null);
export { save$ref$1 as "input.ts#makeApi.Bound.save" };
const load$closure = {
  id: "input.ts#makeApi.Bound.load",
  layout: "pz0vYn1I",
  name: "load",
  length: 0,
  make: ([id]) => ({
    async load() {
      return id;
    }
  }).load
};
const load$ref = registerServerReference(openCaptures(load$closure, decryptBoundArgs), "input.ts#makeApi.Bound.load", null);
export { load$ref as "input.ts#makeApi.Bound.load" };
const save$ref$2 = registerServerReference({
  async save() {
    return 'saved';
  }
}.save, "input.ts#Started.save", null);
export { save$ref$2 as "input.ts#Started.save" };
const load$ref$1 = registerServerReference({
  async load() {
    return 'loaded';
  }
}.load, "input.ts#Started.load", null);
export { load$ref$1 as "input.ts#Started.load" };
const save$ref$3 = registerServerReference({
  async save() {
    return 'saved';
  }
}.save, "input.ts#Tagged.save", null);
export { save$ref$3 as "input.ts#Tagged.save" };
const load$ref$2 = registerServerReference({
  async load() {
    return 'first';
  }
}.load, "input.ts#Replaced.load", null);
export { load$ref$2 as "input.ts#Replaced.load" };
const save$ref$4 = registerServerReference({
  async save() {
    return 'saved';
  }
}.save, "input.ts#Replaced.save", null);
export { save$ref$4 as "input.ts#Replaced.save" };
var key$;
var key$$1;
var decorated$;
const seen: {
  (...args: unknown[]): unknown;
}[] = [];
const last = <T,>(list: T[]) => list.at(-1);
function register(value: any) {
  seen.push(value.save, value.load);
  trace('class', value.save.name, value.load.name, value.save.length, Object.getOwnPropertyNames(value).filter(name => name !== 'prototype'));
}
function started(_: unknown, context: {
  addInitializer(initialize: () => void): void;
}) {
  context.addInitializer(function (this: any) {
    seen.push(this.save);
    trace('started', this.save.name, typeof this.save.$$id === typeof this.load.$$id);
  });
}
function withTag(value: any) {
  return class extends value {
    static tag = 'tagged';
  } as any;
}
const key = 'load';
@register
export class Api {
  static {
    decorated$ || defineMethod(this, "save", save$ref, [key$]);
  }
  static {
    decorated$ || defineMethod(this, key$, bindCaptures(computed$ref, computed$closure, () => [], encryptBoundArgs, key$));
  }
  @methodDecorator(() => (decorated$ = true, save$ref), () => [key$])
  static save() {}
  @methodDecorator(() => (decorated$ = true, bindCaptures(computed$ref, computed$closure, () => [], encryptBoundArgs, key$)))
  static [key$ = propertyKey(key)]() {}
  static table = last(seen) === this.load && 'posts';
}
export function makeApi(id: unknown) {
  @register
  class Bound {
    static {
      decorated$ || defineMethod(this, "save", bindCaptures(save$ref$1, save$closure$1, () => [id], encryptBoundArgs));
    }
    static {
      decorated$ || defineMethod(this, "load", bindCaptures(load$ref, load$closure, () => [id], encryptBoundArgs));
    }
    @methodDecorator(() => (decorated$ = true, bindCaptures(save$ref$1, save$closure$1, () => [id], encryptBoundArgs)))
    static save() {}
    @methodDecorator(() => (decorated$ = true, bindCaptures(load$ref, load$closure, () => [id], encryptBoundArgs)))
    static load() {}
  }
  return Bound;
}
export class Started {
  static {
    decorated$ || defineMethod(this, "save", save$ref$2);
  }
  static {
    decorated$ || defineMethod(this, "load", load$ref$1);
  }
  @methodDecorator(() => (decorated$ = true, save$ref$2))
  static save() {}
  @methodDecorator(() => (decorated$ = true, load$ref$1))
  static load() {}
  @started
  static other() {}
}
export const Tagged: any = @withTag
class {
  static {
    decorated$ || defineMethod(this, "save", save$ref$3);
  }
  @methodDecorator(() => (decorated$ = true, save$ref$3))
  static save() {}
};
@register
export class Replaced {
  static {
    decorated$ || defineMethod(this, "load", load$ref$2, [key$$1]);
  }
  static {
    decorated$ || defineMethod(this, "save", save$ref$4, [key$$1]);
  }
  @methodDecorator(() => (decorated$ = true, load$ref$2), () => [key$$1])
  static load() {}
  @methodDecorator(() => (decorated$ = true, save$ref$4), () => [key$$1])
  static save() {}
  static [key$$1 = propertyKey(key)]() {
    return 'second';
  }
}
export { seen };
