import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const push$closure = {
  id: "input.js#Page.push~5CDW_iGA",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => async () => {
    return ['if', id];
  }
};
const push$ref = registerServerReference(openCaptures(push$closure, decryptBoundArgs), "input.js#Page.push~5CDW_iGA", null);
export { push$ref as "input.js#Page.push~5CDW_iGA" };
const push$closure$1 = {
  id: "input.js#Page.push~UAhHS0jJ",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => async () => {
    return ['while', id];
  }
};
const push$ref$1 = registerServerReference(openCaptures(push$closure$1, decryptBoundArgs), "input.js#Page.push~UAhHS0jJ", null);
export { push$ref$1 as "input.js#Page.push~UAhHS0jJ" };
const push$closure$2 = {
  id: "input.js#Page.push~DoCIuCOw",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => async () => {
    return ['do', id];
  }
};
const push$ref$2 = registerServerReference(openCaptures(push$closure$2, decryptBoundArgs), "input.js#Page.push~DoCIuCOw", null);
export { push$ref$2 as "input.js#Page.push~DoCIuCOw" };
const push$closure$3 = {
  id: "input.js#Page.push~eH9gOIns",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => async () => {
    return ['switch', id];
  }
};
const push$ref$3 = registerServerReference(openCaptures(push$closure$3, decryptBoundArgs), "input.js#Page.push~eH9gOIns", null);
export { push$ref$3 as "input.js#Page.push~eH9gOIns" };
const push$closure$4 = {
  id: "input.js#Page.push~e0SvSrh8",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => async () => {
    return ['case', id];
  }
};
const push$ref$4 = registerServerReference(openCaptures(push$closure$4, decryptBoundArgs), "input.js#Page.push~e0SvSrh8", null);
export { push$ref$4 as "input.js#Page.push~e0SvSrh8" };
const anonymous$closure = {
  id: "input.js#Page.anonymous",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => async () => {
    return ['of', id];
  }
};
const anonymous$ref = registerServerReference(openCaptures(anonymous$closure, decryptBoundArgs), "input.js#Page.anonymous", null);
export { anonymous$ref as "input.js#Page.anonymous" };
const push$closure$5 = {
  id: "input.js#Page.a.push",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => async () => {
    return ['in', id];
  }
};
const push$ref$5 = registerServerReference(openCaptures(push$closure$5, decryptBoundArgs), "input.js#Page.a.push", null);
export { push$ref$5 as "input.js#Page.a.push" };
const push$closure$6 = {
  id: "input.js#Page.push~x_ogct0-",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => async () => {
    return ['label', id];
  }
};
const push$ref$6 = registerServerReference(openCaptures(push$closure$6, decryptBoundArgs), "input.js#Page.push~x_ogct0-", null);
export { push$ref$6 as "input.js#Page.push~x_ogct0-" };
export function Page({
  id
}) {
  const found = [];
  if (found.push(bindCaptures(push$ref, push$closure, () => [id], encryptBoundArgs))) ;
  while (found.push(bindCaptures(push$ref$1, push$closure$1, () => [id], encryptBoundArgs)) < 2);
  do {} while (found.push(bindCaptures(push$ref$2, push$closure$2, () => [id], encryptBoundArgs)) < 3);
  switch (found.push(bindCaptures(push$ref$3, push$closure$3, () => [id], encryptBoundArgs))) {
    case found.push(bindCaptures(push$ref$4, push$closure$4, () => [id], encryptBoundArgs)):
  }
  for (const f of [bindCaptures(anonymous$ref, anonymous$closure, () => [id], encryptBoundArgs)]) found.push(f);
  for (const key in {
    a: found.push(bindCaptures(push$ref$5, push$closure$5, () => [id], encryptBoundArgs))
  }) void key;
  label: found.push(bindCaptures(push$ref$6, push$closure$6, () => [id], encryptBoundArgs));
  return found;
}
