import { openCaptures, bindCaptures, newEvaluation } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const action$closure = {
  id: "input.js#form.action",
  layout: "pz0vYn1I",
  name: "action",
  length: 0,
  make: ([id]) => async () => {
    return id;
  }
};
const action$ref = registerServerReference(openCaptures(action$closure, decryptBoundArgs), "input.js#form.action", null);
export { action$ref as "input.js#form.action" };
const anonymous$closure = {
  id: "input.js#pair.anonymous",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => async () => {
    return [id];
  }
};
const anonymous$ref = registerServerReference(openCaptures(anonymous$closure, decryptBoundArgs), "input.js#pair.anonymous", null);
export { anonymous$ref as "input.js#pair.anonymous" };
const anonymous$closure$1 = {
  id: "input.js#call.anonymous",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => async () => {
    return {
      id
    };
  }
};
const anonymous$ref$1 = registerServerReference(openCaptures(anonymous$closure$1, decryptBoundArgs), "input.js#call.anonymous", null);
export { anonymous$ref$1 as "input.js#call.anonymous" };
const anonymous$ref$2 = registerServerReference(async () => {
  return 'none';
}, "input.js#chosen.anonymous", null);
export { anonymous$ref$2 as "input.js#chosen.anonymous" };
const anonymous$closure$3 = {
  id: "input.js#curried.anonymous",
  layout: "W7mxWcZC",
  name: "",
  length: 1,
  make: ([a, b]) => async c => {
    return [a, b, c];
  }
};
const anonymous$ref$3 = registerServerReference(openCaptures(anonymous$closure$3, decryptBoundArgs), "input.js#curried.anonymous", null);
export { anonymous$ref$3 as "input.js#curried.anonymous" };
export const form = id => ({
  action: bindCaptures(action$ref, action$closure, () => [id], encryptBoundArgs),
  id
});
export const pair = id => [id, bindCaptures(anonymous$ref, anonymous$closure, () => [id], encryptBoundArgs)];
export const call = id => bindCaptures(anonymous$ref$1, anonymous$closure$1, () => [id], encryptBoundArgs)();
export const chosen = id => id || newEvaluation(anonymous$ref$2);
export const curried = a => b => bindCaptures(anonymous$ref$3, anonymous$closure$3, () => [a, b], encryptBoundArgs);
