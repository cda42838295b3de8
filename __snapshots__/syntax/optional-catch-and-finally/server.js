import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const parse$closure = {
  id: "input.js#Page.parse",
  layout: "74wN1K0V",
  name: "parse",
  length: 0,
  make: ([json]) => async function parse() {
    try {
      return JSON.parse(json);
    } catch {
      return 'caught';
    } finally {
      trace('finally', json);
    }
  }
};
const parse$ref = registerServerReference(openCaptures(parse$closure, decryptBoundArgs), "input.js#Page.parse", null);
export { parse$ref as "input.js#Page.parse" };
export function Page({
  json
}) {
  let parse = bindCaptures(parse$ref, parse$closure, () => [json], encryptBoundArgs);
  return {
    parse
  };
}
