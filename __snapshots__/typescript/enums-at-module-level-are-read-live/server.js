import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const name$closure = {
  id: "input.ts#Page.name",
  layout: "vbdFFPZ1",
  name: "name",
  length: 0,
  make: ([kind]) => async (other: Kind = Kind.Page, ambient?: Ambient) => {
    return [Kind[kind], Kind[other], typeof ambient];
  }
};
const name$ref = registerServerReference(openCaptures(name$closure, decryptBoundArgs), "input.ts#Page.name", null);
export { name$ref as "input.ts#Page.name" };
export enum Kind {
  Post = 1,
  Page
}
declare enum Ambient {
  A
}
export function Page(kind: Kind) {
  const name = bindCaptures(name$ref, name$closure, () => [kind], encryptBoundArgs);
  return {
    name
  };
}
