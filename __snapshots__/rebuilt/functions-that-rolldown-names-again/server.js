import { bindCaptures, openCaptures } from "babel-plugin-use-server/runtime/references";
import { encryptBoundArgs, decryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const r$closure = {
  id: "input.js#n.r",
  layout: "1puEhZuG",
  name: "save",
  length: 1,
  make: ([e], r = bindCaptures(r$ref, r$closure, () => [e], encryptBoundArgs)) => {
    const n = {
      label: t => [e, t]
    }.label;
    return async e => {
      return [n(e), n.name, r.name];
    };
  }
};
const r$ref = registerServerReference(openCaptures(r$closure, decryptBoundArgs), "input.js#n.r", null);
export { r$ref as "input.js#n.r" };
var e = Object.defineProperty,
  t = (t, n) => e(t, `name`, {
    value: n,
    configurable: !0
  });
const n = t(({
  id: e
}) => {
  let n = t(t => [e, t], `label`),
    r = t(bindCaptures(r$ref, r$closure, () => [e], encryptBoundArgs), `save`);
  return r;
}, `Page`);
export { n as Page };
