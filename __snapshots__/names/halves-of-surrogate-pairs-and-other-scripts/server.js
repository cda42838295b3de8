import { pick, openCaptures, bindCaptures, defineMethod } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const __$closure = {
  id: "input.js#Größe.保存",
  layout: "j5-xrov5",
  name: "\u4fdd\u5b58",
  length: 1,
  make: ([ключ, 𠮷]) => async function 保存(été) {
    return [ключ, 𠮷.ö, été, 'half \ud800'.length];
  },
  send: ([ключ, 𠮷]) => [ключ, pick(𠮷, ["\u00f6"])]
};
const __$ref = registerServerReference(openCaptures(__$closure, decryptBoundArgs), "input.js#Größe.保存", null);
export { __$ref as "input.js#Gr\u00f6\u00dfe.\u4fdd\u5b58" };
const a_ud800$closure = {
  id: "input.js#Größe.a\\ud800~vbgXoPW9",
  layout: "pz0vYn1I",
  name: "a\ud800",
  length: 0,
  make: ([id]) => async () => {
    return [id, 1];
  }
};
const a_ud800$ref = registerServerReference(openCaptures(a_ud800$closure, decryptBoundArgs), "input.js#Größe.a\\ud800~vbgXoPW9", null);
export { a_ud800$ref as "input.js#Gr\u00f6\u00dfe.a\\ud800~vbgXoPW9" };
const a_ud800$closure$1 = {
  id: "input.js#Größe.a\\ud800~1UlMZjeE",
  layout: "pz0vYn1I",
  name: "a\\ud800",
  length: 0,
  make: ([id]) => async () => {
    return [id, 2];
  }
};
const a_ud800$ref$1 = registerServerReference(openCaptures(a_ud800$closure$1, decryptBoundArgs), "input.js#Größe.a\\ud800~1UlMZjeE", null);
export { a_ud800$ref$1 as "input.js#Gr\u00f6\u00dfe.a\\ud800~1UlMZjeE" };
const _udc00b$closure = {
  id: "input.js#Größe.\\udc00b",
  layout: "pz0vYn1I",
  name: "\udc00b",
  length: 0,
  make: ([id]) => ({
    async "\uDC00b"() {
      return id;
    }
  })["\uDC00b"]
};
const _udc00b$ref = registerServerReference(openCaptures(_udc00b$closure, decryptBoundArgs), "input.js#Größe.\\udc00b", null);
export { _udc00b$ref as "input.js#Gr\u00f6\u00dfe.\\udc00b" };
const _ud800$ref = registerServerReference({
  async "\uD800"() {
    return 'static';
  }
}["\uD800"], "input.js#Ключ.\\ud800", null);
export { _ud800$ref as "input.js#\u041a\u043b\u044e\u0447.\\ud800" };
export function Größe({
  ключ,
  𠮷,
  id
}) {
  let 保存 = bindCaptures(__$ref, __$closure, () => [ключ, 𠮷], encryptBoundArgs);
  return {
    保存,
    'a\ud800': bindCaptures(a_ud800$ref, a_ud800$closure, () => [id], encryptBoundArgs),
    ['a\\ud800']: bindCaptures(a_ud800$ref$1, a_ud800$closure$1, () => [id], encryptBoundArgs),
    "\udc00b": bindCaptures(_udc00b$ref, _udc00b$closure, () => [id], encryptBoundArgs)
  };
}
export class Ключ {
  static {
    defineMethod(this, "\ud800", _ud800$ref);
  }
  static "\ud800"() {}
}
