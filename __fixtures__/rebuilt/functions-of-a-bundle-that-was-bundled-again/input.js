var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, 'name', { value, configurable: true });
// The package came with such a helper of its own, which is a function like any other.
var __defProp2 = Object.defineProperty;
var __name2 = /* @__PURE__ */ __name((target, value) => __defProp2(target, 'name', { value, configurable: true }), '__name');
export function Page({ id }) {
  const label3 = /* @__PURE__ */ __name2(/* @__PURE__ */ __name((x) => [id, x], 'label2'), 'label');
  let save3;
  save3 = /* @__PURE__ */ __name2(
    /* @__PURE__ */ __name(async (x) => {
      'use server';
      return [label3(x), label3.name, save3.name, x > 2 ? null : await save3(x + 1)];
    }, 'save2'),
    'save',
  );
  return save3;
}
