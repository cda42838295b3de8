import { bindCaptures, openCaptures } from "babel-plugin-use-server/runtime/references";
import { encryptBoundArgs, decryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const first$closure = {
  id: "input.tsx#Page.first",
  layout: "aAI-DX6J",
  name: "first",
  length: 1,
  make: ([second$set, x$1, x$2], first$1 = bindCaptures(first$ref, first$closure, () => [second$set, x$1, x$2], encryptBoundArgs)) => {
    const x = x$1;
    const first = first$1;
    const second = second$set ? bindCaptures(second$ref, second$closure, () => [true, x$1, x$2], encryptBoundArgs) : void 0;
    {
      const show = (y: any) => [x, y];
      {
        const x = x$2;
        const tell = async () => [x, typeof second, typeof first, show(x)];
        return async (y: any) => {
          return [y, await tell(), x, typeof second];
        };
      }
    }
  }
};
const first$ref = registerServerReference(openCaptures(first$closure, decryptBoundArgs), "input.tsx#Page.first", null);
export { first$ref as "input.tsx#Page.first" };
const second$closure = {
  id: "input.tsx#Page.second",
  layout: "xNjkCu0K",
  name: "second",
  length: 1,
  make: ([first$set, x$3, x$4], second$1 = bindCaptures(second$ref, second$closure, () => [first$set, x$3, x$4], encryptBoundArgs)) => {
    const x = x$3;
    const first = first$set ? bindCaptures(first$ref, first$closure, () => [true, x$3, x$4], encryptBoundArgs) : void 0;
    const second = second$1;
    {
      const show = (y: any) => [x, y];
      {
        const x = x$4;
        const tell = async () => [x, typeof second, typeof first, show(x)];
        return async (y: any) => {
          return [typeof y, await tell(), x, typeof first];
        };
      }
    }
  }
};
const second$ref = registerServerReference(openCaptures(second$closure, decryptBoundArgs), "input.tsx#Page.second", null);
export { second$ref as "input.tsx#Page.second" };
export function Page() {
  const x = 'outer';
  const forms: any[] = [];
  {
    function x$read() {
      return x;
    }
    var first: any, second: any;
    const show = (y: any) => [x, y];
    {
      const x = 'inner';
      const tell = async () => [x, typeof second, typeof first, show(x)];
      first = bindCaptures(first$ref, first$closure, () => [second !== void 0, x$read(), x], encryptBoundArgs);
      second = bindCaptures(second$ref, second$closure, () => [first !== void 0, x$read(), x], encryptBoundArgs);
    }
    forms.push(first, second);
  }
  return forms;
}
