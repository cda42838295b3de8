import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const charge$closure = {
  id: "input.js#Page.charge",
  layout: "pz0vYn1I",
  name: "charge",
  length: 0,
  make: ([id]) => async function charge() {
    const token = `${apiKey}-${id}`;
    return token;
  }
};
const charge$ref = registerServerReference(openCaptures(charge$closure, decryptBoundArgs), "input.js#Page.charge", null);
export { charge$ref as "input.js#Page.charge" };
const apiKey = process.env.STRIPE_SECRET ?? 'none';
export function Page({
  id
}) {
  let charge = bindCaptures(charge$ref, charge$closure, () => [id], encryptBoundArgs);
  return {
    charge
  };
}
