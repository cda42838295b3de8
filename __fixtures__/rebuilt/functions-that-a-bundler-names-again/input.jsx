import { jsx } from 'react/jsx-runtime';
// What esbuild makes of the author's functions with `keepNames`.
var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, 'name', { value, configurable: true });
var Page = /* @__PURE__ */ __name(({ id, on }) => {
  const label2 = /* @__PURE__ */ __name((x) => `${id} ${x}`, 'label');
  const Row = /* @__PURE__ */ __name(({ n }) => /* @__PURE__ */ jsx('b', { children: label2(n) }), 'Row');
  let later2;
  if (on) later2 = /* @__PURE__ */ __name((x) => [id, x], 'later');
  const count = /* @__PURE__ */ __name(async (n) => {
    'use server';
    return n > 2 ? [id, count.name] : count(n + 1);
  }, 'count');
  const save = /* @__PURE__ */ __name(async function save2(x) {
    'use server';
    return [label2(x), label2.name, later2(x), later2.name, await count(0), save.name, save2.name, /* @__PURE__ */ jsx(Row, { n: x })];
  }, 'save');
  return /* @__PURE__ */ jsx('form', { action: save });
}, 'Page');
export { Page };
