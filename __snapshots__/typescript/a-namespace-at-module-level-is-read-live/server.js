import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const price$closure = {
  id: "input.ts#Page.price",
  layout: "pz0vYn1I",
  name: "price",
  length: 0,
  make: ([id]) => async function price(): Promise<string> {
    return Format.money(id);
  }
};
const price$ref = registerServerReference(openCaptures(price$closure, decryptBoundArgs), "input.ts#Page.price", null);
export { price$ref as "input.ts#Page.price" };
namespace Format {
  export const money = (n: number) => `${n} EUR`;
}
export function Page({
  id
}: {
  id: number;
}) {
  let price = bindCaptures(price$ref, price$closure, () => [id], encryptBoundArgs);
  return {
    price
  };
}
