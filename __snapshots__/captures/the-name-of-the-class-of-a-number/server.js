import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const anonymous$closure = {
  id: "input.tsx#Page.anonymous~nvE3zgRp",
  layout: "W9tdeJNv",
  name: "",
  length: 0,
  make: ([rating]) => async () => {
    return rating.constructor.name;
  },
  send: ([rating]) => [pick(rating, ["constructor", "name"])]
};
const anonymous$ref = registerServerReference(openCaptures(anonymous$closure, decryptBoundArgs), "input.tsx#Page.anonymous~nvE3zgRp", null);
export { anonymous$ref as "input.tsx#Page.anonymous~nvE3zgRp" };
const anonymous$closure$1 = {
  id: "input.tsx#Page.anonymous~wjzZGzAN",
  layout: "xe9TIioy",
  name: "",
  length: 0,
  make: ([rating, title]) => async () => {
    return [rating.toFixed.name, title.constructor.name, title.length];
  },
  send: ([rating, title]) => [pick(rating, ["toFixed", "name"]), pick(title, ["constructor", "name"], ["length"])]
};
const anonymous$ref$1 = registerServerReference(openCaptures(anonymous$closure$1, decryptBoundArgs), "input.tsx#Page.anonymous~wjzZGzAN", null);
export { anonymous$ref$1 as "input.tsx#Page.anonymous~wjzZGzAN" };
export function Page() {
  const rating = 4.5;
  const title = 'Ada';
  return [bindCaptures(anonymous$ref, anonymous$closure, () => [rating], encryptBoundArgs), bindCaptures(anonymous$ref$1, anonymous$closure$1, () => [rating, title], encryptBoundArgs)];
}
