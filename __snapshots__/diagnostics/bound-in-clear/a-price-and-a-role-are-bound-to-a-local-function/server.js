import { registerServerReference } from "react-server-dom-webpack/server";
import { newEvaluation } from "babel-plugin-use-server/runtime/references";
const buy$ref = registerServerReference(async function buy(price, role, count) {
  return [price * count, role];
}, "input.js#Page.buy", null);
export { buy$ref as "input.js#Page.buy" };
export function Page({
  price,
  user
}) {
  let buy = newEvaluation(buy$ref);
  return {
    buy: buy.bind(null, price, user.role)
  };
}
