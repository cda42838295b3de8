import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const order$closure = {
  id: "input.ts#Page.order",
  layout: "ZVpnxa69",
  name: "order",
  length: 0,
  make: ([defaults, sizes]) => async (size: typeof sizes[number] = defaults.size) => {
    return [sizes.indexOf(size), defaults.count];
  },
  send: ([defaults, sizes]) => [pick(defaults, ["count"], ["size"]), sizes]
};
const order$ref = registerServerReference(openCaptures(order$closure, decryptBoundArgs), "input.ts#Page.order", null);
export { order$ref as "input.ts#Page.order" };
export function Page() {
  const sizes = ['s', 'm'] as const;
  const defaults = {
    size: 's',
    count: 1
  } satisfies {
    size: typeof sizes[number];
    count: number;
  };
  return {
    order: bindCaptures(order$ref, order$closure, () => [defaults, sizes], encryptBoundArgs)
  };
}
