import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "xooMbDRa",
  name: "show",
  length: 0,
  make: ([at, byId, bytes, element, pattern, tags, url]) => async function show() {
    return [at.getTime(), [...tags], [...byId], bytes.length, pattern.source, url.href, element];
  },
  send: ([at, byId, bytes, element, pattern, tags, url]) => [at, byId, pick(bytes, ["length"]), element, pick(pattern, ["source"]), tags, pick(url, ["href"])]
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.js#Page.show", null);
export { show$ref as "input.js#Page.show" };
export function Page() {
  let show = bindCaptures(show$ref, show$closure, () => [at, byId, bytes, element, pattern, tags, url], encryptBoundArgs);
  const at = new Date(1);
  const tags = new Set(['a']);
  const byId = new Map([[1, 'one']]);
  const bytes = new Uint8Array([1, 2]);
  const pattern = /a+/g;
  const url = new URL('https://example.com/a');
  const element = {
    type: 'plain'
  };
  return {
    show
  };
}
