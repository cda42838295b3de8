import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const delete$closure = {
  id: "input.js#handlers.delete",
  layout: "pz0vYn1I",
  name: "delete",
  length: 0,
  make: ([id]) => ({
    async delete() {
      return ['delete', id];
    }
  }).delete
};
const delete$ref = registerServerReference(openCaptures(delete$closure, decryptBoundArgs), "input.js#handlers.delete", null);
export { delete$ref as "input.js#handlers.delete" };
const data_action$closure = {
  id: "input.js#handlers.data-action",
  layout: "pz0vYn1I",
  name: "data-action",
  length: 0,
  make: ([id]) => ({
    async "data-action"() {
      return ['data-action', id];
    }
  })["data-action"]
};
const data_action$ref = registerServerReference(openCaptures(data_action$closure, decryptBoundArgs), "input.js#handlers.data-action", null);
export { data_action$ref as "input.js#handlers.data-action" };
const a_b$closure = {
  id: "input.js#handlers.a-b",
  layout: "pz0vYn1I",
  name: "a-b",
  length: 0,
  make: ([id]) => async () => {
    return ['a-b', id];
  }
};
const a_b$ref = registerServerReference(openCaptures(a_b$closure, decryptBoundArgs), "input.js#handlers.a-b", null);
export { a_b$ref as "input.js#handlers.a-b" };
const _0_5$closure = {
  id: "input.js#handlers.0.5",
  layout: "pz0vYn1I",
  name: "0.5",
  length: 0,
  make: ([id]) => ({
    async "0.5"() {
      return ['0.5', id];
    }
  })["0.5"]
};
const _0_5$ref = registerServerReference(openCaptures(_0_5$closure, decryptBoundArgs), "input.js#handlers.0.5", null);
export { _0_5$ref as "input.js#handlers.0.5" };
const _1000$closure = {
  id: "input.js#handlers.1000",
  layout: "pz0vYn1I",
  name: "1000",
  length: 0,
  make: ([id]) => ({
    async "1000"() {
      return ['1000', id];
    }
  })["1000"]
};
const _1000$ref = registerServerReference(openCaptures(_1000$closure, decryptBoundArgs), "input.js#handlers.1000", null);
export { _1000$ref as "input.js#handlers.1000" };
const _$closure = {
  id: "input.js#handlers.",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => ({
    async ""() {
      return ['', id];
    }
  })[""]
};
const _$ref = registerServerReference(openCaptures(_$closure, decryptBoundArgs), "input.js#handlers.", null);
export { _$ref as "input.js#handlers." };
const class$closure = {
  id: "input.js#handlers.class",
  layout: "pz0vYn1I",
  name: "class",
  length: 0,
  make: ([id]) => async function () {
    return ['class', id];
  }
};
const class$ref = registerServerReference(openCaptures(class$closure, decryptBoundArgs), "input.js#handlers.class", null);
export { class$ref as "input.js#handlers.class" };
export function handlers(id) {
  return {
    delete: bindCaptures(delete$ref, delete$closure, () => [id], encryptBoundArgs),
    "data-action": bindCaptures(data_action$ref, data_action$closure, () => [id], encryptBoundArgs),
    'a-b': bindCaptures(a_b$ref, a_b$closure, () => [id], encryptBoundArgs),
    "0.5": bindCaptures(_0_5$ref, _0_5$closure, () => [id], encryptBoundArgs),
    "1000": bindCaptures(_1000$ref, _1000$closure, () => [id], encryptBoundArgs),
    "": bindCaptures(_$ref, _$closure, () => [id], encryptBoundArgs),
    class: bindCaptures(class$ref, class$closure, () => [id], encryptBoundArgs)
  };
}
