// What esbuild makes of `const Row = function again(n) { … }` with `keepNames`.
var __name = (target, value) => Object.defineProperty(target, 'name', { value, configurable: true });
export const Row = /* @__PURE__ */ __name(function again2(n) {
  return {
    n,
    next: /* @__PURE__ */ __name(async () => {
      'use server';
      return [again2 === Row, again2.name, again2.kept, again2(n + 1)];
    }, 'next'),
  };
}, 'again');
Row.kept = 'kept';
