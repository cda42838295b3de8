import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const next$closure = {
  id: "input.js#Page.even.next",
  layout: "onMk-Z8X",
  name: "next",
  length: 1,
  make: ([title, n]) => {
    const even = n => ({
      n,
      title,
      next: bindCaptures(next$ref, next$closure, () => (odd, [title, n]), encryptBoundArgs)
    });
    const odd = n => ({
      n,
      title,
      next: bindCaptures(next$ref$1, next$closure$1, () => (even, [title, n]), encryptBoundArgs)
    });
    return async step => {
      return odd(n + step);
    };
  }
};
const next$ref = registerServerReference(openCaptures(next$closure, decryptBoundArgs), "input.js#Page.even.next", null);
export { next$ref as "input.js#Page.even.next" };
const next$closure$1 = {
  id: "input.js#Page.odd.next",
  layout: "onMk-Z8X",
  name: "next",
  length: 1,
  make: ([title, n]) => {
    const even = n => ({
      n,
      title,
      next: bindCaptures(next$ref, next$closure, () => (odd, [title, n]), encryptBoundArgs)
    });
    const odd = n => ({
      n,
      title,
      next: bindCaptures(next$ref$1, next$closure$1, () => (even, [title, n]), encryptBoundArgs)
    });
    return async step => {
      return even(n + step);
    };
  }
};
const next$ref$1 = registerServerReference(openCaptures(next$closure$1, decryptBoundArgs), "input.js#Page.odd.next", null);
export { next$ref$1 as "input.js#Page.odd.next" };
export function Page({
  title
}) {
  const even = n => ({
    n,
    title,
    next: bindCaptures(next$ref, next$closure, () => (odd, [title, n]), encryptBoundArgs)
  });
  const odd = n => ({
    n,
    title,
    next: bindCaptures(next$ref$1, next$closure$1, () => (even, [title, n]), encryptBoundArgs)
  });
  return even(0);
}
