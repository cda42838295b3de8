import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.ts#Page.save",
  layout: "F6Q51vjs",
  name: "save",
  length: 1,
  make: ([props]) => async (n: number) => {
    return (<{
      id: number;
    }> props).id + n;
  },
  send: ([props]) => [pick(props, ["id"])]
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.ts#Page.save", null);
export { save$ref as "input.ts#Page.save" };
type Save = (n: number) => Promise<number>;
export function Page(props: unknown) {
  const save = <Save> bindCaptures(save$ref, save$closure, () => [props], encryptBoundArgs);
  return {
    save
  };
}
