import { openCaptures, bindCaptures, newEvaluation } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const act$closure = {
  id: "input.tsx#Page.act",
  layout: "cMT5Qwa0",
  name: "act",
  length: 0,
  make: ([h]) => async () => {
    return [typeof h, h === undefined, typeof h === 'function' ? h() : h];
  }
};
const act$ref = registerServerReference(openCaptures(act$closure, decryptBoundArgs), "input.tsx#Page.act", null);
export { act$ref as "input.tsx#Page.act" };
const act$closure$1 = {
  id: "input.tsx#Server.act",
  layout: "cMT5Qwa0",
  name: "act",
  length: 0,
  make: ([h]) => async () => {
    return typeof h === 'function' ? h() : h;
  }
};
const act$ref$1 = registerServerReference(openCaptures(act$closure$1, decryptBoundArgs), "input.tsx#Server.act", null);
export { act$ref$1 as "input.tsx#Server.act" };
const h$ref = registerServerReference({
  h: async () => {
    return 'server';
  }
}.h, "input.tsx#Server.h", null);
export { h$ref as "input.tsx#Server.h" };
const act$closure$2 = {
  id: "input.tsx#Assigned.act",
  layout: "cMT5Qwa0",
  name: "act",
  length: 0,
  make: ([h]) => async () => {
    return typeof h === 'function' ? h() : h;
  }
};
const act$ref$2 = registerServerReference(openCaptures(act$closure$2, decryptBoundArgs), "input.tsx#Assigned.act", null);
export { act$ref$2 as "input.tsx#Assigned.act" };
const h$ref$1 = registerServerReference({
  h: async () => {
    return 'assigned';
  }
}.h, "input.tsx#Assigned.h", null);
export { h$ref$1 as "input.tsx#Assigned.h" };
const act$closure$3 = {
  id: "input.tsx#Loop.act",
  layout: "cMT5Qwa0",
  name: "act",
  length: 0,
  make: ([h]) => async () => {
    return h;
  }
};
const act$ref$3 = registerServerReference(openCaptures(act$closure$3, decryptBoundArgs), "input.tsx#Loop.act", null);
export { act$ref$3 as "input.tsx#Loop.act" };
const act$closure$4 = {
  id: "input.tsx#Functions.act",
  layout: "cMT5Qwa0",
  name: "act",
  length: 0,
  make: ([h]) => async () => {
    return typeof h === 'function' ? h() : h;
  }
};
const act$ref$4 = registerServerReference(openCaptures(act$closure$4, decryptBoundArgs), "input.tsx#Functions.act", null);
export { act$ref$4 as "input.tsx#Functions.act" };
const push$closure = {
  id: "input.tsx#Functions.push",
  layout: "cMT5Qwa0",
  name: "",
  length: 0,
  make: ([h]) => async () => {
    return h;
  }
};
const push$ref = registerServerReference(openCaptures(push$closure, decryptBoundArgs), "input.tsx#Functions.push", null);
export { push$ref as "input.tsx#Functions.push" };
const f$ref = registerServerReference({
  f: async () => {
    return 'first';
  }
}.f, "input.tsx#Head.f", null);
export { f$ref as "input.tsx#Head.f" };
const act$closure$5 = {
  id: "input.tsx#Head.act",
  layout: "GrroiPGE",
  name: "act",
  length: 0,
  make: ([f]) => async () => {
    return typeof f === 'function' ? f() : f;
  }
};
const act$ref$5 = registerServerReference(openCaptures(act$closure$5, decryptBoundArgs), "input.tsx#Head.act", null);
export { act$ref$5 as "input.tsx#Head.act" };
const act$closure$6 = {
  id: "input.tsx#Default.act",
  layout: "cMT5Qwa0",
  name: "act",
  length: 0,
  make: ([h]) => async () => {
    return typeof h === 'function' ? h() : h;
  }
};
const act$ref$6 = registerServerReference(openCaptures(act$closure$6, decryptBoundArgs), "input.tsx#Default.act", null);
export { act$ref$6 as "input.tsx#Default.act" };
const act$closure$7 = {
  id: "input.tsx#HeadThenAssigned.act",
  layout: "cMT5Qwa0",
  name: "act",
  length: 0,
  make: ([h]) => async () => {
    return typeof h === 'function' ? h() : h;
  }
};
const act$ref$7 = registerServerReference(openCaptures(act$closure$7, decryptBoundArgs), "input.tsx#HeadThenAssigned.act", null);
export { act$ref$7 as "input.tsx#HeadThenAssigned.act" };
const h$ref$2 = registerServerReference({
  h: async () => {
    return 'assigned';
  }
}.h, "input.tsx#HeadThenAssigned.h", null);
export { h$ref$2 as "input.tsx#HeadThenAssigned.h" };
const save$closure = {
  id: "input.tsx#Patterned.save",
  layout: "cMT5Qwa0",
  name: "save",
  length: 0,
  make: ([h]) => {
    function act() {
      return h;
    }
    return async () => {
      return [typeof h, act()];
    };
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.tsx#Patterned.save", null);
export { save$ref as "input.tsx#Patterned.save" };
export function Page({
  h
}, on) {
  const act = bindCaptures(act$ref, act$closure, () => [h], encryptBoundArgs);
  if (on) var h = () => 1;
  return act;
}
export function Server({
  h
}, on) {
  const act = bindCaptures(act$ref$1, act$closure$1, () => [h], encryptBoundArgs);
  if (on) var h = newEvaluation(h$ref);
  return act;
}
export function Assigned(h, on) {
  const act = bindCaptures(act$ref$2, act$closure$2, () => [h], encryptBoundArgs);
  if (on) h = newEvaluation(h$ref$1);
  return act;
}
export function Loop(list) {
  const act = bindCaptures(act$ref$3, act$closure$3, () => [h], encryptBoundArgs);
  for (var h of list);
  return act;
}
export function Functions(list) {
  const act = bindCaptures(act$ref$4, act$closure$4, () => [h], encryptBoundArgs);
  const kept = [act];
  for (var h of list) {
    kept.push(bindCaptures(push$ref, push$closure, () => [h], encryptBoundArgs));
  }
  if (list.length > 2) var h = () => 'three';
  return kept;
}
export function Head(list) {
  let f = newEvaluation(f$ref);
  const act = bindCaptures(act$ref$5, act$closure$5, () => [f], encryptBoundArgs);
  for (f of list);
  return act;
}

/** Its own variable, because a parameter holds an expression; it begins with what the parameter holds. */
export function Default(h, on = false) {
  const act = bindCaptures(act$ref$6, act$closure$6, () => [h], encryptBoundArgs);
  if (on) var h = () => 1;
  return act;
}
export function HeadThenAssigned(list, on) {
  const act = bindCaptures(act$ref$7, act$closure$7, () => [h], encryptBoundArgs);
  for (var h of list);
  if (on) h = newEvaluation(h$ref$2);
  return act;
}
export function Patterned({
  a: [h]
}, ...{
  length: n
}) {
  function act() {
    return h;
  }
  const save = bindCaptures(save$ref, save$closure, () => [h], encryptBoundArgs);
  {
    var h;
    var n = () => 1;
  }
  return save;
}
