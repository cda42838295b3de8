import { bindCaptures, openCaptures } from "babel-plugin-use-server/runtime/references";
import { encryptBoundArgs, decryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const first$closure = {
  id: "input.tsx#Page.first",
  layout: "3eMaXeMZ",
  name: "first",
  length: 1,
  make: ([second$set, held], first = bindCaptures(first$ref, first$closure, () => [second$set, held], encryptBoundArgs)) => {
    const second = second$set ? bindCaptures(second$ref, second$closure, () => [true, held], encryptBoundArgs) : void 0;
    const tell = async () => [held, typeof first, typeof second];
    return async (x: any) => {
      return [x, await tell(), second?.length, bindCaptures(anonymous$ref, anonymous$closure, () => (tell, [first !== void 0, second !== void 0, held]), encryptBoundArgs)];
    };
  }
};
const first$ref = registerServerReference(openCaptures(first$closure, decryptBoundArgs), "input.tsx#Page.first", null);
export { first$ref as "input.tsx#Page.first" };
const anonymous$closure = {
  id: "input.tsx#Page.first.anonymous",
  layout: "0BEk6k8w",
  name: "",
  length: 0,
  make: ([first$set, second$set$1, held]) => {
    const first = first$set ? bindCaptures(first$ref, first$closure, () => [second$set$1, held], encryptBoundArgs) : void 0;
    const second = second$set$1 ? bindCaptures(second$ref, second$closure, () => [first$set, held], encryptBoundArgs) : void 0;
    const tell = async () => [held, typeof first, typeof second];
    return async () => {
      return tell();
    };
  }
};
const anonymous$ref = registerServerReference(openCaptures(anonymous$closure, decryptBoundArgs), "input.tsx#Page.first.anonymous", null);
export { anonymous$ref as "input.tsx#Page.first.anonymous" };
const second$closure = {
  id: "input.tsx#Page.second",
  layout: "bBzirN7B",
  name: "second",
  length: 1,
  make: ([first$set$1, held], second = bindCaptures(second$ref, second$closure, () => [first$set$1, held], encryptBoundArgs)) => {
    const first = first$set$1 ? bindCaptures(first$ref, first$closure, () => [true, held], encryptBoundArgs) : void 0;
    const tell = async () => [held, typeof first, typeof second];
    return async (x: any) => {
      return [typeof x, await tell(), first === undefined];
    };
  }
};
const second$ref = registerServerReference(openCaptures(second$closure, decryptBoundArgs), "input.tsx#Page.second", null);
export { second$ref as "input.tsx#Page.second" };
/** `first` and `second` are variables of the function, `tell` is one of the block: each of the three leads to the others. */
export function Page({
  id,
  isAdmin
}: any) {
  if (id > 0) {
    const held = `held ${id}`;
    var first: any, second: any;
    const tell = async () => [held, typeof first, typeof second];
    if (isAdmin) first = bindCaptures(first$ref, first$closure, () => [second !== void 0, held], encryptBoundArgs);
    second = bindCaptures(second$ref, second$closure, () => [first !== void 0, held], encryptBoundArgs);
  }
  return {
    first,
    second
  };
}
