import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "R2dsdfvX",
  name: "show",
  length: 0,
  make: ([currency, id]) => {
    const format = ({
      amount,
      currency: own = currency
    }, [first, ...rest] = [id]) => [amount, own, first, rest.length];
    return async function show() {
      return [format({
        amount: 1
      }), format({
        amount: 2,
        currency: 'USD'
      }, [5, 6])];
    };
  }
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.js#Page.show", null);
export { show$ref as "input.js#Page.show" };
export function Page({
  id,
  currency
}) {
  let show = bindCaptures(show$ref, show$closure, () => [currency, id], encryptBoundArgs);
  const format = ({
    amount,
    currency: own = currency
  }, [first, ...rest] = [id]) => [amount, own, first, rest.length];
  return {
    show
  };
}
