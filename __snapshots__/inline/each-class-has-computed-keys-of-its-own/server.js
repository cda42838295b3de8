import { openCaptures, bindCaptures, propertyKey, defineMethod } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const computed$closure = {
  id: "input.js#waits.computed",
  layout: "tCS_MFkh",
  name: "",
  length: 0,
  make: ([name]) => ({
    async anonymous() {
      return name;
    }
  }).anonymous
};
const computed$ref = registerServerReference(openCaptures(computed$closure, decryptBoundArgs), "input.js#waits.computed", null);
export { computed$ref as "input.js#waits.computed" };
const computed$closure$1 = {
  id: "input.js#yields.computed",
  layout: "tCS_MFkh",
  name: "",
  length: 0,
  make: ([name]) => ({
    async anonymous() {
      return name;
    }
  }).anonymous
};
const computed$ref$1 = registerServerReference(openCaptures(computed$closure$1, decryptBoundArgs), "input.js#yields.computed", null);
export { computed$ref$1 as "input.js#yields.computed" };
const computed$closure$2 = {
  id: "input.js#recurs.computed~GLA_7-tA",
  layout: "Owdd_3mf",
  name: "",
  length: 0,
  make: ([n]) => ({
    async anonymous() {
      return n;
    }
  }).anonymous
};
const computed$ref$2 = registerServerReference(openCaptures(computed$closure$2, decryptBoundArgs), "input.js#recurs.computed~GLA_7-tA", null);
export { computed$ref$2 as "input.js#recurs.computed~GLA_7-tA" };
const computed$closure$3 = {
  id: "input.js#recurs.computed~-R9NVx_Y",
  layout: "Owdd_3mf",
  name: "",
  length: 0,
  make: ([n]) => async () => {
    return n;
  }
};
const computed$ref$3 = registerServerReference(openCaptures(computed$closure$3, decryptBoundArgs), "input.js#recurs.computed~-R9NVx_Y", null);
export { computed$ref$3 as "input.js#recurs.computed~-R9NVx_Y" };
const computed$closure$4 = {
  id: "input.js#fields.computed",
  layout: "tCS_MFkh",
  name: "",
  length: 0,
  make: ([name]) => async () => {
    return name;
  }
};
const computed$ref$4 = registerServerReference(openCaptures(computed$closure$4, decryptBoundArgs), "input.js#fields.computed", null);
export { computed$ref$4 as "input.js#fields.computed" };
const computed$closure$5 = {
  id: "input.js#nested.computed",
  layout: "Bh-nTdVt",
  name: "",
  length: 0,
  make: ([more]) => async () => {
    return more;
  }
};
const computed$ref$5 = registerServerReference(openCaptures(computed$closure$5, decryptBoundArgs), "input.js#nested.computed", null);
export { computed$ref$5 as "input.js#nested.computed" };
const computed$closure$6 = {
  id: "input.js#listed.Row.computed",
  layout: "T1PNoYwr",
  name: "",
  length: 0,
  make: ([]) => async () => {}
};
const computed$ref$6 = registerServerReference(openCaptures(computed$closure$6, decryptBoundArgs), "input.js#listed.Row.computed", null);
export { computed$ref$6 as "input.js#listed.Row.computed" };
const anonymous$closure = {
  id: "input.js#listed.anonymous",
  layout: "tCS_MFkh",
  name: "",
  length: 0,
  make: ([name]) => async () => {
    return name;
  }
};
const anonymous$ref = registerServerReference(openCaptures(anonymous$closure, decryptBoundArgs), "input.js#listed.anonymous", null);
export { anonymous$ref as "input.js#listed.anonymous" };
const computed$closure$7 = {
  id: "input.js#looped.computed~xRGVwCte",
  layout: "tCS_MFkh",
  name: "",
  length: 0,
  make: ([name]) => async () => {
    return name;
  }
};
const computed$ref$7 = registerServerReference(openCaptures(computed$closure$7, decryptBoundArgs), "input.js#looped.computed~xRGVwCte", null);
export { computed$ref$7 as "input.js#looped.computed~xRGVwCte" };
const computed$closure$8 = {
  id: "input.js#looped.computed~A0mAZ3Vl",
  layout: "Dvhz7N1n",
  name: "",
  length: 0,
  make: ([names]) => ({
    async anonymous() {
      return names[1];
    }
  }).anonymous
};
const computed$ref$8 = registerServerReference(openCaptures(computed$closure$8, decryptBoundArgs), "input.js#looped.computed~A0mAZ3Vl", null);
export { computed$ref$8 as "input.js#looped.computed~A0mAZ3Vl" };
const computed$closure$9 = {
  id: "input.js#blockless.computed~xRGVwCte",
  layout: "tCS_MFkh",
  name: "",
  length: 0,
  make: ([name]) => async () => {
    return name;
  }
};
const computed$ref$9 = registerServerReference(openCaptures(computed$closure$9, decryptBoundArgs), "input.js#blockless.computed~xRGVwCte", null);
export { computed$ref$9 as "input.js#blockless.computed~xRGVwCte" };
const computed$closure$10 = {
  id: "input.js#blockless.computed~jNf0yYl4",
  layout: "Dvhz7N1n",
  name: "",
  length: 0,
  make: ([names]) => ({
    async anonymous() {
      return names[1];
    }
  }).anonymous
};
const computed$ref$10 = registerServerReference(openCaptures(computed$closure$10, decryptBoundArgs), "input.js#blockless.computed~jNf0yYl4", null);
export { computed$ref$10 as "input.js#blockless.computed~jNf0yYl4" };
const computed$closure$11 = {
  id: "input.js#blockless.computed~HE0II4h5",
  layout: "T1PNoYwr",
  name: "",
  length: 0,
  make: ([]) => async () => {}
};
const computed$ref$11 = registerServerReference(openCaptures(computed$closure$11, decryptBoundArgs), "input.js#blockless.computed~HE0II4h5", null);
export { computed$ref$11 as "input.js#blockless.computed~HE0II4h5" };
export async function waits(name) {
  let key$;
  return class {
    static {
      defineMethod(this, key$, bindCaptures(computed$ref, computed$closure, () => [name], encryptBoundArgs, key$));
    }
    static [key$ = propertyKey(name + 1)]() {}
    static [await (name + 2)] = 1;
  };
}
export function* yields(name) {
  let key$$1;
  yield class {
    static {
      defineMethod(this, key$$1, bindCaptures(computed$ref$1, computed$closure$1, () => [name], encryptBoundArgs, key$$1));
    }
    static [key$$1 = propertyKey(name)]() {}
    static [yield] = 1;
  };
}
const inner = [];
export function recurs(n) {
  let key$$2;
  let key$$3;
  return class {
    static {
      defineMethod(this, key$$2, bindCaptures(computed$ref$2, computed$closure$2, () => [n], encryptBoundArgs, key$$2));
    }
    static next = n > 0 ? recurs(n - 1) : null;
    static [key$$2 = propertyKey('a' + n)]() {}
    static [key$$3 = propertyKey('f' + n)] = bindCaptures(computed$ref$3, computed$closure$3, () => [n], encryptBoundArgs, key$$3);
    static [n > 0 ? (inner.push(recurs(n - 1)), 'x') : 'y'] = 1;
  };
}
export { inner };
export const fields = name => {
  let key$$4;
  let key$$5;
  return class {
    [key$$4 = propertyKey(name)] = bindCaptures(computed$ref$4, computed$closure$4, () => [name], encryptBoundArgs, key$$4);
    static [key$$5 = propertyKey(name)] = bindCaptures(computed$ref$4, computed$closure$4, () => [name], encryptBoundArgs, key$$5);
  };
};
export const nested = name => more => {
  let key$$6;
  return class {
    // => (
    [key$$6 = propertyKey(name + more)] = bindCaptures(computed$ref$5, computed$closure$5, () => [more], encryptBoundArgs, key$$6);
  };
};
export const listed = names => names.map(name => {
  let key$$7;
  return /* => */[class Row {
    [key$$7 = propertyKey(name)] = bindCaptures(computed$ref$6, computed$closure$6, () => [], encryptBoundArgs, key$$7);
  }, bindCaptures(anonymous$ref, anonymous$closure, () => [name], encryptBoundArgs)];
});
export function looped(names) {
  let key$$9;
  let key$$10;
  const classes = [];
  for (const name of names) {
    let key$$8;
    classes.push(class {
      [key$$8 = propertyKey(name)] = bindCaptures(computed$ref$7, computed$closure$7, () => [name], encryptBoundArgs, key$$8);
    });
  }
  switch (names.length) {
    case 2:
      classes.push(class {
        static {
          defineMethod(this, key$$9, bindCaptures(computed$ref$8, computed$closure$8, () => [names], encryptBoundArgs, key$$9), [key$$10]);
        }
        static [key$$9 = propertyKey(names[0])]() {}
        static [key$$10 = propertyKey(names[1])]() {}
      });
  }
  return classes;
}
export function blockless(names) {
  const classes = [];
  for (const name of names) {
    let key$$11;
    if (name) classes.push(class {
      [key$$11 = propertyKey(name)] = bindCaptures(computed$ref$9, computed$closure$9, () => [name], encryptBoundArgs, key$$11);
    });
  }
  let n = 0;
  do {
    let key$$12;
    let key$$13;
    classes.push(class {
      static {
        defineMethod(this, key$$12, bindCaptures(computed$ref$10, computed$closure$10, () => [names], encryptBoundArgs, key$$12));
      }
      static [key$$12 = propertyKey(names[n])]() {}
      [key$$13 = propertyKey(names[n])] = bindCaptures(computed$ref$11, computed$closure$11, () => [], encryptBoundArgs, key$$13);
    });
  } while (++n < 2);
  return classes;
}
