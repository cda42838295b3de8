import { bindCaptures, openCaptures, eachEvaluation, newEvaluation } from "babel-plugin-use-server/runtime/references";
import { encryptBoundArgs, decryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.tsx#Page.save",
  layout: "pz0vYn1I",
  name: "save",
  length: 1,
  make: ([id], save = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs)) => async (n: number) => {
    return n > 1 ? [id] : [typeof save, await (save as Action)(2)];
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.tsx#Page.save", null);
export { save$ref as "input.tsx#Page.save" };
const other$ref = registerServerReference(eachEvaluation(other => {
  return {
    other: async () => {
      return [other?.name];
    }
  }.other;
}), "input.tsx#Page.other", null);
export { other$ref as "input.tsx#Page.other" };
type Action = (n: number) => Promise<unknown>;
export function Page({
  id
}: {
  id: number;
}) {
  let save: unknown;
  (save as Action) = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs);
  let other: Action | null = null;
  other! = newEvaluation(other$ref);
  return [save, other];
}
