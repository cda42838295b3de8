import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.ts#Page.save",
  layout: "pz0vYn1I",
  name: "save",
  length: 2,
  make: ([id]) => async function save(model?: Model, local?: Local): Promise<InstanceType<typeof Local> | number> {
    new Model();
    return id + Model.made;
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.ts#Page.save", null);
export { save$ref as "input.ts#Page.save" };
class Model {
  #id = 1;
  static made = 0;
  constructor() {
    Model.made += this.#id;
  }
}
export function Page({
  id
}: {
  id: number;
}) {
  let save = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs);
  class Local {
    value = 1;
  }
  return {
    save,
    Local
  };
}
