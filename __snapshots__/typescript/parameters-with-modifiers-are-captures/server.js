import { registerServerReference } from "react-server-dom-webpack/server";
import { openCaptures, newEvaluation, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
const save$ref = registerServerReference({
  save: async (n: number) => {
    return n;
  }
}.save, "input.ts#Page.save", null);
export { save$ref as "input.ts#Page.save" };
const list$closure = {
  id: "input.ts#Page.constructor.list",
  layout: "1XcihVCu",
  name: "",
  length: 0,
  make: ([id, limit]) => async () => {
    return [id, limit];
  }
};
const list$ref = registerServerReference(openCaptures(list$closure, decryptBoundArgs), "input.ts#Page.constructor.list", null);
export { list$ref as "input.ts#Page.constructor.list" };
abstract class Base {
  constructor(protected limit: number) {}
}
export class Page extends Base {
  save = newEvaluation(save$ref);
  list: () => Promise<unknown>;
  constructor(public id: number, limit: number) {
    super(limit);
    this.list = bindCaptures(list$ref, list$closure, () => [id, limit], encryptBoundArgs);
  }
}
