import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const all$closure = {
  id: "input.js#Page.all",
  layout: "pz0vYn1I",
  name: "all",
  length: 0,
  make: ([id]) => async function all() {
    return [0xff + 1_000 + 0b11 + 0o17 + 1e3 + 0.5, 123n.toString(), /[/\]'"`]+\u{1F4D9}/giu.source, 'it\'s "quoted" \u2028 \x41 \
continued', `a${`b${id}`}\n\`${'`'}`, String.raw`\u{zz}${id}`, (strings => [strings[0] === undefined, strings.raw[0]])`\unicode`, '</script><!--', [, 1,, 2].length, {
      'a-b': 1,
      2: 3,
      [`c${id}`]: 4,
      get d() {
        return 5;
      },
      async *e() {},
      f() {
        return super.toString === Object.prototype.toString;
      }
    }.f(), null ?? id?.toFixed?.(1) ?? 'none', id ** 2 ** -1];
  }
};
const all$ref = registerServerReference(openCaptures(all$closure, decryptBoundArgs), "input.js#Page.all", null);
export { all$ref as "input.js#Page.all" };
export function Page({
  id
}) {
  let all = bindCaptures(all$ref, all$closure, () => [id], encryptBoundArgs);
  return {
    all
  };
}
