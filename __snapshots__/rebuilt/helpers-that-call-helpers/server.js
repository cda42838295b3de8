import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const price$closure = {
  id: "input.js#Page.price",
  layout: "FEChXywj",
  name: "price",
  length: 1,
  make: ([currency, locale]) => {
    const describe = async function (n) {
      return {
        text: format(n),
        locale
      };
    };
    function format(n) {
      return `${round(n)} ${currency}`;
    }
    const round = n => Math.round(n * 100) / 100;
    return async function price(n) {
      return describe(n);
    };
  }
};
const price$ref = registerServerReference(openCaptures(price$closure, decryptBoundArgs), "input.js#Page.price", null);
export { price$ref as "input.js#Page.price" };
export function Page({
  locale,
  currency
}) {
  let price = bindCaptures(price$ref, price$closure, () => [currency, locale], encryptBoundArgs);
  const round = n => Math.round(n * 100) / 100;
  function format(n) {
    return `${round(n)} ${currency}`;
  }
  const describe = async function (n) {
    return {
      text: format(n),
      locale
    };
  };
  return {
    price
  };
}
