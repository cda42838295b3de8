import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(charge, "f6a81dd137a9c18b406d877f103018556e4c4e19", null);
registerServerReference(refund, "358f71cf74ca1fbb79ae1858d40fdbf312ae73d3", null);
/** Was `chargeCard` in app/secret-folder/actions.js. */
export async function charge(amount) {
  return amount;
}
export async function refund(amount) {
  return -amount;
}
