import { openCaptures, bindCaptures, called, newEvaluation, isBareHelper } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const anonymous$closure = {
  id: "input.js#Page.anonymous~OF5ZMbbC",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => async () => {
    const inner = async () => {
      return id;
    };
    return inner;
  }
};
const anonymous$ref = registerServerReference(openCaptures(anonymous$closure, decryptBoundArgs), "input.js#Page.anonymous~OF5ZMbbC", null);
export { anonymous$ref as "input.js#Page.anonymous~OF5ZMbbC" };
const anonymous$closure$1 = {
  id: "input.js#Page.anonymous~eWsfGazU",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => async () => {
    const inner = bindCaptures(inner$ref, inner$closure, () => [id], encryptBoundArgs);
    return inner;
  }
};
const anonymous$ref$1 = registerServerReference(openCaptures(anonymous$closure$1, decryptBoundArgs), "input.js#Page.anonymous~eWsfGazU", null);
export { anonymous$ref$1 as "input.js#Page.anonymous~eWsfGazU" };
const inner$closure = {
  id: "input.js#Page.inner",
  layout: "pz0vYn1I",
  name: "inner",
  length: 0,
  make: ([id]) => async () => {
    return id;
  }
};
const inner$ref = registerServerReference(openCaptures(inner$closure, decryptBoundArgs), "input.js#Page.inner", null);
export { inner$ref as "input.js#Page.inner" };
const anonymous$closure$2 = {
  id: "input.js#Page.anonymous~NEcirVu0",
  layout: "0At4UM5n",
  name: "",
  length: 0,
  make: ([__proto__]) => async () => {
    return Object.keys({
      __proto__
    });
  }
};
const anonymous$ref$2 = registerServerReference(openCaptures(anonymous$closure$2, decryptBoundArgs), "input.js#Page.anonymous~NEcirVu0", null);
export { anonymous$ref$2 as "input.js#Page.anonymous~NEcirVu0" };
const anonymous$closure$3 = {
  id: "input.js#Page.anonymous~PcN2OfMb",
  layout: "0At4UM5n",
  name: "",
  length: 0,
  make: ([__proto__]) => async () => {
    return Object.keys({
      __proto__: __proto__
    });
  }
};
const anonymous$ref$3 = registerServerReference(openCaptures(anonymous$closure$3, decryptBoundArgs), "input.js#Page.anonymous~PcN2OfMb", null);
export { anonymous$ref$3 as "input.js#Page.anonymous~PcN2OfMb" };
const anonymous$closure$4 = {
  id: "input.js#Page.anonymous~NlaM1Y07",
  layout: "0At4UM5n",
  name: "",
  length: 0,
  make: ([__proto__]) => async () => {
    return Object.keys({
      ['__proto__']: __proto__
    });
  }
};
const anonymous$ref$4 = registerServerReference(openCaptures(anonymous$closure$4, decryptBoundArgs), "input.js#Page.anonymous~NlaM1Y07", null);
export { anonymous$ref$4 as "input.js#Page.anonymous~NlaM1Y07" };
const anonymous$ref$5 = registerServerReference(async () => {
  return <b>a&#32;
        b</b>;
}, "input.js#Page.anonymous~9WxuNGLI", null);
export { anonymous$ref$5 as "input.js#Page.anonymous~9WxuNGLI" };
const anonymous$ref$6 = registerServerReference(async () => {
  return <b>a
        b</b>;
}, "input.js#Page.anonymous~Pesqwo1S", null);
export { anonymous$ref$6 as "input.js#Page.anonymous~Pesqwo1S" };
const anonymous$ref$7 = registerServerReference(async () => {
  return <b>a&#xa;b</b>;
}, "input.js#Page.anonymous~KYFXExyG", null);
export { anonymous$ref$7 as "input.js#Page.anonymous~KYFXExyG" };
const save$closure = {
  id: "input.js#Page.save",
  layout: "pz0vYn1I",
  name: "save",
  length: 0,
  make: ([id]) => async () => {
    return id;
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#Page.save", null);
export { save$ref as "input.js#Page.save" };
const anonymous$closure$8 = {
  id: "input.js#Page.anonymous~IaldikVP",
  layout: "OSB28kAE",
  name: "",
  length: 0,
  make: ([id, save$set]) => {
    const save = save$set ? bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs) : void 0;
    return async () => {
      return save.name;
    };
  }
};
const anonymous$ref$8 = registerServerReference(openCaptures(anonymous$closure$8, decryptBoundArgs), "input.js#Page.anonymous~IaldikVP", null);
export { anonymous$ref$8 as "input.js#Page.anonymous~IaldikVP" };
const anonymous$closure$9 = {
  id: "input.js#Page.anonymous~68U08VKB",
  layout: "OSB28kAE",
  name: "",
  length: 0,
  make: ([id, save$set$1]) => {
    const save = save$set$1 ? called(bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs), save$set$1) : void 0;
    return async () => {
      return save.name;
    };
  }
};
const anonymous$ref$9 = registerServerReference(openCaptures(anonymous$closure$9, decryptBoundArgs), "input.js#Page.anonymous~68U08VKB", null);
export { anonymous$ref$9 as "input.js#Page.anonymous~68U08VKB" };
const rename = save => Object.defineProperty(save, 'name', {
  value: 'renamed'
});
export function Page({
  id
}) {
  return [
  // What this one gives cannot be sent; it is there for the next one.
  [1].map(() => bindCaptures(anonymous$ref, anonymous$closure, () => [id], encryptBoundArgs)), [1].map(() => bindCaptures(anonymous$ref$1, anonymous$closure$1, () => [id], encryptBoundArgs)), [1].map(__proto__ => bindCaptures(anonymous$ref$2, anonymous$closure$2, () => [__proto__], encryptBoundArgs)), [1].map(__proto__ => bindCaptures(anonymous$ref$3, anonymous$closure$3, () => [__proto__], encryptBoundArgs)), [1].map(__proto__ => bindCaptures(anonymous$ref$4, anonymous$closure$4, () => [__proto__], encryptBoundArgs)), [1].map(() => newEvaluation(anonymous$ref$5)), [1].map(() => newEvaluation(anonymous$ref$6)), [1].map(() => newEvaluation(anonymous$ref$7)), [1].map(() => {
    var save = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs);
    return bindCaptures(anonymous$ref$8, anonymous$closure$8, () => [id, save !== void 0], encryptBoundArgs);
  }), [1].map(() => {
    const save = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs);
    rename(save);
    return bindCaptures(anonymous$ref$9, anonymous$closure$9, () => [id, isBareHelper(save, "save")], encryptBoundArgs);
  })].flat();
}
