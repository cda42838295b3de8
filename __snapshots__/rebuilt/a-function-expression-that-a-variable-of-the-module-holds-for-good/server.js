import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const next$closure = {
  id: "input.js#Row.next",
  layout: "BXoExUTi",
  name: "next",
  length: 0,
  make: ([again$set, n]) => {
    const again = again$set ? Row : void 0;
    return async () => {
      return [again === Row, again.kept, again(n + 1)];
    };
  }
};
const next$ref = registerServerReference(openCaptures(next$closure, decryptBoundArgs), "input.js#Row.next", null);
export { next$ref as "input.js#Row.next" };
const plain$closure = {
  id: "input.js#Row.plain",
  layout: "UnQu_Zz7",
  name: "plain",
  length: 0,
  make: ([again$set$1]) => {
    const again = again$set$1 ? Row : void 0;
    return async () => {
      return again === Row;
    };
  }
};
const plain$ref = registerServerReference(openCaptures(plain$closure, decryptBoundArgs), "input.js#Row.plain", null);
export { plain$ref as "input.js#Row.plain" };
const anonymous$closure = {
  id: "input.js#Row.other.anonymous",
  layout: "mjl_RaLj",
  name: "",
  length: 0,
  make: ([again$set$2, Row$1]) => {
    const again = again$set$2 ? Row : void 0;
    {
      const Row = Row$1;
      return async () => {
        return [Row, again.name];
      };
    }
  }
};
const anonymous$ref = registerServerReference(openCaptures(anonymous$closure, decryptBoundArgs), "input.js#Row.other.anonymous", null);
export { anonymous$ref as "input.js#Row.other.anonymous" };
const next$closure$1 = {
  id: "input.js#Same.next",
  layout: "Owdd_3mf",
  name: "next",
  length: 0,
  make: ([n]) => async () => {
    return Same(n + 1);
  }
};
const next$ref$1 = registerServerReference(openCaptures(next$closure$1, decryptBoundArgs), "input.js#Same.next", null);
export { next$ref$1 as "input.js#Same.next" };
export let Row = function again(n) {
  const {
    kept
  } = Row;
  return {
    n,
    next: bindCaptures(next$ref, next$closure, () => [again !== void 0, n], encryptBoundArgs),
    plain: bindCaptures(plain$ref, plain$closure, () => [again !== void 0], encryptBoundArgs),
    other: (Row => bindCaptures(anonymous$ref, anonymous$closure, () => [again !== void 0, Row], encryptBoundArgs))(kept)
  };
};
Row.kept = 'kept';
export var Same = function Same(n) {
  return {
    n,
    next: bindCaptures(next$ref$1, next$closure$1, () => [n], encryptBoundArgs)
  };
};
