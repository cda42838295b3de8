import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const grow$closure = {
  id: "input.ts#Box.constructor.grow",
  layout: "6Znz8ym1",
  name: "",
  length: 1,
  make: ([size, unit]) => async by => {
    return size + by * unit;
  }
};
const grow$ref = registerServerReference(openCaptures(grow$closure, decryptBoundArgs), "input.ts#Box.constructor.grow", null);
export { grow$ref as "input.ts#Box.constructor.grow" };
export class Box {
  grow: (by: number) => Promise<number>;
  constructor(size: number, {
    unit = 1
  } = {}) {
    this.grow = bindCaptures(grow$ref, grow$closure, () => [size, unit], encryptBoundArgs);
  }
}
