import { bindCaptures, pick, openCaptures, propertyKey, defineMethod } from "babel-plugin-use-server/runtime/references";
import { encryptBoundArgs, decryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const first$closure = {
  id: "input.tsx#Page.first",
  layout: "XkRzVqzh",
  name: "",
  length: 0,
  make: ([Array, Error, Map, NaN, Object, Promise, Reflect, Symbol, undefined, late$set, later$set, log]) => {
    const late = late$set ? {
      late: (x: number) => [x, undefined, Object]
    }.late : void 0;
    const later = later$set ? bindCaptures(later$ref, later$closure, () => [Array, Error, Map, NaN, Promise, Reflect, Symbol, undefined, log], encryptBoundArgs) : void 0;
    return async () => {
      return [typeof late, typeof later, late?.(1), undefined, Object, Symbol];
    };
  },
  send: ([Array, Error, Map, NaN, Object, Promise, Reflect, Symbol, undefined, late$set, later$set, log]) => [Array, Error, Map, NaN, Object, Promise, Reflect, Symbol, undefined, late$set, later$set, pick(log, ["length"])]
};
const first$ref = registerServerReference(openCaptures(first$closure, decryptBoundArgs), "input.tsx#Page.first", null);
export { first$ref as "input.tsx#Page.first" };
const later$closure = {
  id: "input.tsx#Page.later",
  layout: "OYIVY7dH",
  name: "later",
  length: 0,
  make: ([Array, Error, Map, NaN, Promise, Reflect, Symbol, undefined, log]) => async () => {
    return [undefined, Symbol, Promise, Array, Reflect, Map, Error, NaN, log.length];
  },
  send: ([Array, Error, Map, NaN, Promise, Reflect, Symbol, undefined, log]) => [Array, Error, Map, NaN, Promise, Reflect, Symbol, undefined, pick(log, ["length"])]
};
const later$ref = registerServerReference(openCaptures(later$closure, decryptBoundArgs), "input.tsx#Page.later", null);
export { later$ref as "input.tsx#Page.later" };
const both$closure = {
  id: "input.tsx#Page.both",
  layout: "f1ubCqWV",
  name: "both",
  length: 0,
  make: ([Array, Error, Map, NaN, Promise, Reflect, Symbol, undefined, later$set$1, log]) => {
    const later = later$set$1 ? bindCaptures(later$ref, later$closure, () => [Array, Error, Map, NaN, Promise, Reflect, Symbol, undefined, log], encryptBoundArgs) : void 0;
    return async () => {
      return [later === void 0 ? 'unset' : await later(), undefined === 5, typeof undefined];
    };
  },
  send: ([Array, Error, Map, NaN, Promise, Reflect, Symbol, undefined, later$set$1, log]) => [Array, Error, Map, NaN, Promise, Reflect, Symbol, undefined, later$set$1, pick(log, ["length"])]
};
const both$ref = registerServerReference(openCaptures(both$closure, decryptBoundArgs), "input.tsx#Page.both", null);
export { both$ref as "input.tsx#Page.both" };
const computed$closure = {
  id: "input.tsx#Page.handlers.computed",
  layout: "4ZIsG0HZ",
  name: "",
  length: 0,
  make: ([Object, undefined]) => ({
    async anonymous() {
      return [undefined, Object];
    }
  }).anonymous
};
const computed$ref = registerServerReference(openCaptures(computed$closure, decryptBoundArgs), "input.tsx#Page.handlers.computed", null);
export { computed$ref as "input.tsx#Page.handlers.computed" };
const refresh$closure = {
  id: "input.tsx#Page.Api.refresh",
  layout: "CaLBDAo5",
  name: "refresh",
  length: 0,
  make: ([Object, Reflect, undefined]) => ({
    async refresh() {
      return [undefined, Object, Reflect];
    }
  }).refresh
};
const refresh$ref = registerServerReference(openCaptures(refresh$closure, decryptBoundArgs), "input.tsx#Page.Api.refresh", null);
export { refresh$ref as "input.tsx#Page.Api.refresh" };
const save$closure = {
  id: "input.tsx#Handlers.save",
  layout: "61v1Mzja",
  name: "save",
  length: 0,
  make: ([exports, module, require]) => async () => {
    return [exports, module, require];
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.tsx#Handlers.save", null);
export { save$ref as "input.tsx#Handlers.save" };
var key$;
export function Page(undefined: number, {
  Object,
  Symbol,
  Promise,
  Array,
  Reflect,
  Map,
  Error,
  NaN
}: Record<string, number>, on: boolean) {
  const log: unknown[] = [];
  const seen: {
    save?: unknown;
    first?: unknown;
  } = {};
  seen.first = bindCaptures(first$ref, first$closure, () => [Array, Error, Map, NaN, Object, Promise, Reflect, Symbol, undefined, late !== void 0, later !== void 0, log], encryptBoundArgs);
  if (on) var late = (x: number) => [x, undefined, Object];
  let later: undefined | (() => Promise<unknown>);
  if (on) later = bindCaptures(later$ref, later$closure, () => [Array, Error, Map, NaN, Promise, Reflect, Symbol, undefined, log], encryptBoundArgs);
  const both = bindCaptures(both$ref, both$closure, () => [Array, Error, Map, NaN, Promise, Reflect, Symbol, undefined, later !== void 0, log], encryptBoundArgs);
  const key = `k${Symbol}`;
  const handlers = {
    [key$ = propertyKey(key)]: bindCaptures(computed$ref, computed$closure, () => [Object, undefined], encryptBoundArgs, key$)
  };
  class Api {
    static {
      defineMethod(this, "refresh", bindCaptures(refresh$ref, refresh$closure, () => [Object, Reflect, undefined], encryptBoundArgs));
    }
    static refresh() {}
  }
  return {
    first: seen.first,
    later,
    both,
    handler: handlers[key],
    refresh: Api.refresh
  };
}
export const Handlers = (exports: number, module: number, require: number) => ({
  save: bindCaptures(save$ref, save$closure, () => [exports, module, require], encryptBoundArgs)
});
