import { bindCaptures, openCaptures } from "babel-plugin-use-server/runtime/references";
import { encryptBoundArgs, decryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const c$closure = {
  id: "input.js#m.c",
  layout: "Owdd_3mf",
  name: "save",
  length: 1,
  make: ([n], c = bindCaptures(c$ref, c$closure, () => [n], encryptBoundArgs)) => {
    const f = {
      list: function (s) {
        return [n, s, f.name];
      }
    }.list;
    const t = {
      label: s => n + s
    }.label;
    return async s => {
      return [t(s), t.name, f(s), f.name, c.name];
    };
  }
};
const c$ref = registerServerReference(openCaptures(c$closure, decryptBoundArgs), "input.js#m.c", null);
export { c$ref as "input.js#m.c" };
var l = Object.defineProperty;
var e = (n, r) => l(n, "name", {
  value: r,
  configurable: !0
});
function m({
  id: n
}) {
  const t = e(s => n + s, "label"),
    f = e(function (s) {
      return [n, s, f.name];
    }, "list"),
    c = e(bindCaptures(c$ref, c$closure, () => [n], encryptBoundArgs), "save");
  return c;
}
e(m, "Page");
export { m as Page };
