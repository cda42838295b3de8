import { __name } from './chunk-7P6ASYW6.js';

export function Page({ id }) {
  const label2 = /* @__PURE__ */ __name((x) => [id, x], 'label');
  return /* @__PURE__ */ __name(async (x) => {
    'use server';
    return [label2(x), label2.name];
  }, 'save');
}
