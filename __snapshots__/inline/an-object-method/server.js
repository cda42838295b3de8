import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const like$closure = {
  id: "input.js#actionsFor.like",
  layout: "pz0vYn1I",
  name: "like",
  length: 1,
  make: ([id]) => ({
    async like(by) {
      return [id, by];
    }
  }).like
};
const like$ref = registerServerReference(openCaptures(like$closure, decryptBoundArgs), "input.js#actionsFor.like", null);
export { like$ref as "input.js#actionsFor.like" };
const dislike$closure = {
  id: "input.js#actionsFor.dislike",
  layout: "pz0vYn1I",
  name: "dislike",
  length: 0,
  make: ([id]) => ({
    async dislike() {
      return -id;
    }
  }).dislike
};
const dislike$ref = registerServerReference(openCaptures(dislike$closure, decryptBoundArgs), "input.js#actionsFor.dislike", null);
export { dislike$ref as "input.js#actionsFor.dislike" };
export function actionsFor(id) {
  return {
    like: bindCaptures(like$ref, like$closure, () => [id], encryptBoundArgs),
    dislike: bindCaptures(dislike$ref, dislike$closure, () => [id], encryptBoundArgs)
  };
}
