import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const charge$closure = {
  id: "input.js#Page.charge",
  layout: "zrBDJ77f",
  name: "charge",
  length: 0,
  make: ([id, key]) => async function charge() {
    return [id, key === 'unset'];
  },
  send: ([id, key]) => [id, pick(key, [true])]
};
const charge$ref = registerServerReference(openCaptures(charge$closure, decryptBoundArgs), "input.js#Page.charge", null);
export { charge$ref as "input.js#Page.charge" };
export function Page({
  id
}) {
  let charge = bindCaptures(charge$ref, charge$closure, () => [id, key], encryptBoundArgs);
  const key = process.env.STRIPE_KEY ?? 'unset';
  return {
    charge
  };
}
