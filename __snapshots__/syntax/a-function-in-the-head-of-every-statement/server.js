import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const push$closure = {
  id: "input.js#Page.push~vAz-wLy1",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => async () => {
    return ['if', id];
  }
};
const push$ref = registerServerReference(openCaptures(push$closure, decryptBoundArgs), "input.js#Page.push~vAz-wLy1", null);
export { push$ref as "Page.push~vAz-wLy1" };
const push$closure$1 = {
  id: "input.js#Page.push~NEzW1kkM",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => async () => {
    return ['while', id];
  }
};
const push$ref$1 = registerServerReference(openCaptures(push$closure$1, decryptBoundArgs), "input.js#Page.push~NEzW1kkM", null);
export { push$ref$1 as "Page.push~NEzW1kkM" };
const push$closure$2 = {
  id: "input.js#Page.push~dTyCmWmc",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => async () => {
    return ['do', id];
  }
};
const push$ref$2 = registerServerReference(openCaptures(push$closure$2, decryptBoundArgs), "input.js#Page.push~dTyCmWmc", null);
export { push$ref$2 as "Page.push~dTyCmWmc" };
const push$closure$3 = {
  id: "input.js#Page.push~gdicUwQG",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => async () => {
    return ['switch', id];
  }
};
const push$ref$3 = registerServerReference(openCaptures(push$closure$3, decryptBoundArgs), "input.js#Page.push~gdicUwQG", null);
export { push$ref$3 as "Page.push~gdicUwQG" };
const push$closure$4 = {
  id: "input.js#Page.push~XKQ9fOOA",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => async () => {
    return ['case', id];
  }
};
const push$ref$4 = registerServerReference(openCaptures(push$closure$4, decryptBoundArgs), "input.js#Page.push~XKQ9fOOA", null);
export { push$ref$4 as "Page.push~XKQ9fOOA" };
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
export { anonymous$ref as "Page.anonymous" };
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
export { push$ref$5 as "Page.a.push" };
const push$closure$6 = {
  id: "input.js#Page.push~PJyYs1ws",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => async () => {
    return ['label', id];
  }
};
const push$ref$6 = registerServerReference(openCaptures(push$closure$6, decryptBoundArgs), "input.js#Page.push~PJyYs1ws", null);
export { push$ref$6 as "Page.push~PJyYs1ws" };
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
