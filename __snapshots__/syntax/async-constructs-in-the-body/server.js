import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const run$closure = {
  id: "input.js#Page.run",
  layout: "PnzG5rtw",
  name: "run",
  length: 0,
  make: ([from, to]) => async function run() {
    async function* numbers() {
      for (let n = from; n <= to; n++) yield n;
    }
    const seen = [];
    for await (const n of numbers()) seen.push(await Promise.resolve(n));
    const later = await new Promise(resolve => queueMicrotask(() => resolve(seen.length)));
    return [seen, later, await Promise.all([1, Promise.resolve(2)])];
  }
};
const run$ref = registerServerReference(openCaptures(run$closure, decryptBoundArgs), "input.js#Page.run", null);
export { run$ref as "input.js#Page.run" };
export function Page({
  from,
  to
}) {
  let run = bindCaptures(run$ref, run$closure, () => [from, to], encryptBoundArgs);
  return {
    run
  };
}
