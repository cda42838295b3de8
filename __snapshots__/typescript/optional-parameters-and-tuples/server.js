import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.ts#Page.show",
  layout: "SfTOzsOy",
  name: "show",
  length: 1,
  make: ([id, name]) => async function show(a?: number, ...[b, c]: [b: string, c?: boolean]) {
    return [id, name, a, b, c];
  }
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.ts#Page.show", null);
export { show$ref as "input.ts#Page.show" };
export function Page(...[id, name = 'none']: [id: number, name?: string]) {
  let show = bindCaptures(show$ref, show$closure, () => [id, name], encryptBoundArgs);
  return {
    show,
    length: show.length
  };
}
