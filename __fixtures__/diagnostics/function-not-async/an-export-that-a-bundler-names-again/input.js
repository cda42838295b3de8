'use server';
var __name = (target, value) => Object.defineProperty(target, 'name', { value, configurable: true });
const save2 = /* @__PURE__ */ __name((x) => [x], 'save');
export { save2 as save };
