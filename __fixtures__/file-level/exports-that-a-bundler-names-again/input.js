'use server';
var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, 'name', { value, configurable: true });
async function save2(x) {
  return [x, save2.name];
}
__name(save2, 'save');
const remove2 = /* @__PURE__ */ __name(async (x) => {
  'use server';
  const again = /* @__PURE__ */ __name(async (y) => {
    'use server';
    return [x, y, again.name];
  }, 'again');
  return [remove2.name, again];
}, 'remove');
export { save2 as save, remove2 as remove };
export default /* @__PURE__ */ __name(async (x) => [x], 'default');
