import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.ts#Page.show",
  layout: "pz0vYn1I",
  name: "show",
  length: 0,
  make: ([id]) => async function show() {
    const held: any = {
      id,
      m<T>(x: T) {
        return [this.id, x];
      }
    };
    const none: any = undefined;
    return [held?.m<number>?.(1), none?.m<string>?.('a'), held?.n<number>?.(3), held?.['m']<string>?.('b')];
  }
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.ts#Page.show", null);
export { show$ref as "input.ts#Page.show" };
export function Page({
  id
}: {
  id: number;
}) {
  let show = bindCaptures(show$ref, show$closure, () => [id], encryptBoundArgs);
  return show;
}
