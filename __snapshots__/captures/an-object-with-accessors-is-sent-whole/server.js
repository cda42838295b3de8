import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const pay$closure = {
  id: "input.tsx#Page.pay",
  layout: "CkIjyB7r",
  name: "pay",
  length: 1,
  make: ([cart]) => async function pay(tip: number) {
    const {
      total,
      items
    } = cart;
    return [total + tip, items.length, cart.voucher, {
      ...cart
    }];
  }
};
const pay$ref = registerServerReference(openCaptures(pay$closure, decryptBoundArgs), "input.tsx#Page.pay", null);
export { pay$ref as "input.tsx#Page.pay" };
export function Page({
  items
}: {
  items: readonly number[];
}) {
  let pay = bindCaptures(pay$ref, pay$closure, () => [cart], encryptBoundArgs);
  const cart = {
    items,
    get total() {
      return items.reduce((sum, price) => sum + price, 0);
    },
    set voucher(_code: string) {}
  };
  return <form action={pay} />;
}
