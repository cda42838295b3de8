import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const add$closure = {
  id: "input.ts#Page.add",
  layout: "pz0vYn1I",
  name: "add",
  length: 1,
  make: ([id]) => async function add(n: number) {
    class Inner extends Counter {
      accessor by = id;
    }
    const counter = new Inner();
    counter.count += n;
    Counter.made++;
    return [id, counter.by, counter.count, Counter.made];
  }
};
const add$ref = registerServerReference(openCaptures(add$closure, decryptBoundArgs), "input.ts#Page.add", null);
export { add$ref as "input.ts#Page.add" };
class Counter {
  accessor count = 1;
  static accessor made = 0;
}
export function Page({
  id
}: {
  id: number;
}) {
  let add = bindCaptures(add$ref, add$closure, () => [id], encryptBoundArgs);
  return {
    add
  };
}
