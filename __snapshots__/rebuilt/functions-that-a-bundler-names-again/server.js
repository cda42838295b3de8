import { bindCaptures, openCaptures } from "babel-plugin-use-server/runtime/references";
import { encryptBoundArgs, decryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
import { jsx } from 'react/jsx-runtime';
const count$closure = {
  id: "input.jsx#Page.count",
  layout: "pz0vYn1I",
  name: "count",
  length: 1,
  make: ([id], count = bindCaptures(count$ref, count$closure, () => [id], encryptBoundArgs)) => async n => {
    return n > 2 ? [id, count.name] : count(n + 1);
  }
};
const count$ref = registerServerReference(openCaptures(count$closure, decryptBoundArgs), "input.jsx#Page.count", null);
export { count$ref as "input.jsx#Page.count" };
const save2$closure = {
  id: "input.jsx#Page.save.save2",
  layout: "alnOrqI_",
  name: "save",
  length: 1,
  make: ([id, later2$set], save$1 = bindCaptures(save2$ref, save2$closure, () => [id, later2$set], encryptBoundArgs)) => {
    const Row = ({
      n
    }) => /* @__PURE__ */jsx('b', {
      children: label2(n)
    });
    const count = bindCaptures(count$ref, count$closure, () => [id], encryptBoundArgs);
    const label2 = {
      label: x => `${id} ${x}`
    }.label;
    const later2 = later2$set ? {
      later: x => [id, x]
    }.later : void 0;
    const save = save$1;
    const save2 = save$1;
    return async function (x) {
      return [label2(x), label2.name, later2(x), later2.name, await count(0), save.name, save2.name, /* @__PURE__ */jsx(Row, {
        n: x
      })];
    };
  }
};
const save2$ref = registerServerReference(openCaptures(save2$closure, decryptBoundArgs), "input.jsx#Page.save.save2", null);
export { save2$ref as "input.jsx#Page.save.save2" };
// What esbuild makes of the author's functions with `keepNames`.
var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, 'name', {
  value,
  configurable: true
});
var Page = /* @__PURE__ */__name(({
  id,
  on
}) => {
  const label2 = /* @__PURE__ */__name(x => `${id} ${x}`, 'label');
  const Row = /* @__PURE__ */__name(({
    n
  }) => /* @__PURE__ */jsx('b', {
    children: label2(n)
  }), 'Row');
  let later2;
  if (on) later2 = /* @__PURE__ */__name(x => [id, x], 'later');
  const count = /* @__PURE__ */__name(bindCaptures(count$ref, count$closure, () => [id], encryptBoundArgs), 'count');
  const save = /* @__PURE__ */__name(bindCaptures(save2$ref, save2$closure, () => [id, later2 !== void 0], encryptBoundArgs), 'save');
  return /* @__PURE__ */jsx('form', {
    action: save
  });
}, 'Page');
export { Page };
