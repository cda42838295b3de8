import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const read$closure = {
  id: "input.js#Page.read",
  layout: "yRzylqQ8",
  name: "read",
  length: 0,
  make: ([big, bytes, date, holes, map, nested, none, nothing, numbers, text]) => async function read() {
    return [nothing === undefined, none === null, numbers.map(n => Object.is(n, -0) ? '-0' : String(n)), String(big + 1n), text.map(s => s.slice(0, 20) + s.length), date.toISOString(), [...map.get('a')], [...bytes], bytes instanceof Uint8Array, nested, holes.length];
  },
  send: ([big, bytes, date, holes, map, nested, none, nothing, numbers, text]) => [big, bytes, date, pick(holes, ["length"]), map, nested, pick(none, [true]), pick(nothing, [true]), numbers, text]
};
const read$ref = registerServerReference(openCaptures(read$closure, decryptBoundArgs), "input.js#Page.read", null);
export { read$ref as "input.js#Page.read" };
export function Page() {
  let read = bindCaptures(read$ref, read$closure, () => [big, bytes, date, holes, map, nested, none, nothing, numbers, text], encryptBoundArgs);
  const nothing = undefined;
  const none = null;
  const numbers = [NaN, Infinity, -Infinity, -0, 0.1, 2 ** 53];
  const big = 12345678901234567890n;
  const text = ['', '$', '$1', '$undefined', '@', 'ü📙\u2028\0', 'x'.repeat(5000)];
  const date = new Date(86400000);
  const map = new Map([['a', new Set([1, 2])]]);
  const bytes = new Uint8Array([1, 2, 255]);
  const nested = {
    a: [{
      b: [[]]
    }],
    empty: {}
  };
  const holes = [, 1];
  return {
    read
  };
}
