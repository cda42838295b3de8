import { registerServerReference } from "react-server-dom-webpack/server";
import { openCaptures, newEvaluation, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
const anonymous$ref = registerServerReference(async () => {}, "input.tsx#Page.anonymous~HE0II4h5", null);
export { anonymous$ref as "input.tsx#Page.anonymous~HE0II4h5" };
const anonymous$closure$1 = {
  id: "input.tsx#Page.anonymous~nsquRZt-",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => async () => {
    return id;
  }
};
const anonymous$ref$1 = registerServerReference(openCaptures(anonymous$closure$1, decryptBoundArgs), "input.tsx#Page.anonymous~nsquRZt-", null);
export { anonymous$ref$1 as "input.tsx#Page.anonymous~nsquRZt-" };
const anonymous$closure$2 = {
  id: "input.tsx#Page.anonymous~oH8zioPe",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => async () => {
    return [id];
  }
};
const anonymous$ref$2 = registerServerReference(openCaptures(anonymous$closure$2, decryptBoundArgs), "input.tsx#Page.anonymous~oH8zioPe", null);
export { anonymous$ref$2 as "input.tsx#Page.anonymous~oH8zioPe" };
const anonymous$ref$3 = registerServerReference(async () => {
  return 1;
}, "input.tsx#Page.anonymous~j39h_l2-", null);
export { anonymous$ref$3 as "input.tsx#Page.anonymous~j39h_l2-" };
const anonymous$ref$4 = registerServerReference(async () => {
  return 2;
}, "input.tsx#Page.anonymous~U719Jc_a", null);
export { anonymous$ref$4 as "input.tsx#Page.anonymous~U719Jc_a" };
const action$closure = {
  id: "input.tsx#Page.form.action",
  layout: "pz0vYn1I",
  name: "action",
  length: 1,
  make: ([id]) => async more => {
    return id + more;
  }
};
const action$ref = registerServerReference(openCaptures(action$closure, decryptBoundArgs), "input.tsx#Page.form.action", null);
export { action$ref as "input.tsx#Page.form.action" };
export function Page({
  id
}) {
  newEvaluation(anonymous$ref);
  id;
  bindCaptures(anonymous$ref$1, anonymous$closure$1, () => [id], encryptBoundArgs);
  bindCaptures(anonymous$ref$2, anonymous$closure$2, () => [id], encryptBoundArgs);
  newEvaluation(anonymous$ref$3);
  [id].map(one => one + 1);
  newEvaluation(anonymous$ref$4);
  <div />;
  return <form action={bindCaptures(action$ref, action$closure, () => [id], encryptBoundArgs)}>text</form>;
}
