import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(chargeCard, "5d2c8dd25281bcd7bf2e8ee4cabd2a3615c1d352", null);
export async function chargeCard(amount) {
  return amount;
}
