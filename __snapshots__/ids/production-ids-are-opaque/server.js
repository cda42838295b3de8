import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(chargeCard, "f6a81dd137a9c18b406d877f103018556e4c4e19", null);
export async function chargeCard(amount) {
  return amount;
}
const default$1 = {
  default: async () => 'default'
}.default;
registerServerReference(default$1, "553541748e29f0c0dbcc3991aed1f5e79e847477", null);
export { default$1 as default };
