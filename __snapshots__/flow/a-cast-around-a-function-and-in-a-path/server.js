// @flow
import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.js#Page.save",
  layout: "a6rpkQcm",
  name: "save",
  length: 1,
  make: ([user]) => async (n: number) => {
    return (user: any).age + n;
  },
  send: ([user]) => [pick(user, ["age"])]
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#Page.save", null);
export { save$ref as "input.js#Page.save" };
type Save = (n: number) => Promise<number>;
export function Page({
  user
}: any) {
  const save = ((bindCaptures(save$ref, save$closure, () => [user], encryptBoundArgs): any): Save);
  return {
    save
  };
}
