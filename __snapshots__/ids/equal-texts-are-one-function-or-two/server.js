import { pick, openCaptures, eachEvaluation, newEvaluation, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const anonymous$closure = {
  id: "input.tsx#List.anonymous",
  layout: "K7ZIc1l1",
  name: "",
  length: 0,
  make: ([one]) => async () => {
    log.push(one.id);
    return [one.id, log.length];
  },
  send: ([one]) => [pick(one, ["id"])]
};
const anonymous$ref = registerServerReference(openCaptures(anonymous$closure, decryptBoundArgs), "input.tsx#List.anonymous", null);
export { anonymous$ref as "input.tsx#List.anonymous" };
const action$ref = registerServerReference({
  action: async () => {
    return label('out');
  }
}.action, "input.tsx#Bar.form.action", null);
export { action$ref as "input.tsx#Bar.form.action" };
const push$closure = {
  id: "input.tsx#Mixed.push~NRVtuvSw",
  layout: "tCS_MFkh",
  name: "",
  length: 0,
  make: ([name]) => {
    const label = x => ['local', x, name];
    return async () => {
      return label(1);
    };
  }
};
const push$ref = registerServerReference(openCaptures(push$closure, decryptBoundArgs), "input.tsx#Mixed.push~NRVtuvSw", null);
export { push$ref as "input.tsx#Mixed.push~NRVtuvSw" };
const push$ref$1 = registerServerReference(eachEvaluation(() => {
  const label = x => ['other', x];
  return async () => {
    return label(1);
  };
}), "input.tsx#Mixed.push~gi5xEC9U", null);
export { push$ref$1 as "input.tsx#Mixed.push~gi5xEC9U" };
const push$ref$2 = registerServerReference(async () => {
  return label(1);
}, "input.tsx#Mixed.push~lrmQ6Woc", null);
export { push$ref$2 as "input.tsx#Mixed.push~lrmQ6Woc" };
const other$ref = registerServerReference(async function other() {
  return 'first';
}, "input.tsx#Calls.other~dbMSm59p", null);
export { other$ref as "input.tsx#Calls.other~dbMSm59p" };
const push$closure$3 = {
  id: "input.tsx#Calls.push~NMSL_KUu",
  layout: "T1PNoYwr",
  name: "",
  length: 0,
  make: ([]) => {
    const other = newEvaluation(other$ref);
    return async () => {
      return other();
    };
  }
};
const push$ref$3 = registerServerReference(openCaptures(push$closure$3, decryptBoundArgs), "input.tsx#Calls.push~NMSL_KUu", null);
export { push$ref$3 as "input.tsx#Calls.push~NMSL_KUu" };
const other$ref$1 = registerServerReference(async function other() {
  return 'second';
}, "input.tsx#Calls.other~ElaW1K9c", null);
export { other$ref$1 as "input.tsx#Calls.other~ElaW1K9c" };
const push$closure$4 = {
  id: "input.tsx#Calls.push~yoSYPyPu",
  layout: "T1PNoYwr",
  name: "",
  length: 0,
  make: ([]) => {
    const other = newEvaluation(other$ref$1);
    return async () => {
      return other();
    };
  }
};
const push$ref$4 = registerServerReference(openCaptures(push$closure$4, decryptBoundArgs), "input.tsx#Calls.push~yoSYPyPu", null);
export { push$ref$4 as "input.tsx#Calls.push~yoSYPyPu" };
const outer$closure = {
  id: "input.tsx#Nested.push.outer",
  layout: "gDSkVAJd",
  name: "outer",
  length: 1,
  make: ([x], outer = bindCaptures(outer$ref, outer$closure, () => [x], encryptBoundArgs)) => async function (n) {
    const inner = bindCaptures(inner$ref, inner$closure, () => [x, n], encryptBoundArgs);
    return n > 0 ? [n, await outer(n - 1)] : inner;
  }
};
const outer$ref = registerServerReference(openCaptures(outer$closure, decryptBoundArgs), "input.tsx#Nested.push.outer", null);
export { outer$ref as "input.tsx#Nested.push.outer" };
const inner$closure = {
  id: "input.tsx#Nested.outer.inner",
  layout: "1eUx49di",
  name: "inner",
  length: 0,
  make: ([x, n]) => async () => {
    return [x, n];
  }
};
const inner$ref = registerServerReference(openCaptures(inner$closure, decryptBoundArgs), "input.tsx#Nested.outer.inner", null);
export { inner$ref as "input.tsx#Nested.outer.inner" };
const log = [];
const label = x => ['module', x];

/** One function, each place with its own captures. */
export function List({
  users,
  posts
}) {
  return [users.map(one => bindCaptures(anonymous$ref, anonymous$closure, () => [one], encryptBoundArgs)), posts.map(one => bindCaptures(anonymous$ref, anonymous$closure, () => [one], encryptBoundArgs))];
}
export function Bar() {
  return <>
      <form action={newEvaluation(action$ref)} />
      <form action={newEvaluation(action$ref)} />
    </>;
}

/** One text, three meanings. */
export function Mixed({
  name
}) {
  const all = [];
  {
    const label = x => ['local', x, name];
    all.push(bindCaptures(push$ref, push$closure, () => [name], encryptBoundArgs));
  }
  {
    const label = x => ['other', x];
    all.push(newEvaluation(push$ref$1));
  }
  all.push(newEvaluation(push$ref$2));
  return all;
}

/** What they call decides as well. */
export function Calls() {
  const all = [];
  {
    let other = newEvaluation(other$ref);
    all.push(bindCaptures(push$ref$3, push$closure$3, () => [], encryptBoundArgs));
  }
  {
    let other = newEvaluation(other$ref$1);
    all.push(bindCaptures(push$ref$4, push$closure$4, () => [], encryptBoundArgs));
  }
  return all;
}

/** With one inside, and one that calls itself. */
export function Nested({
  a,
  b
}) {
  const all = [];
  {
    const x = a;
    all.push(bindCaptures(outer$ref, outer$closure, () => [x], encryptBoundArgs));
  }
  {
    const x = b;
    all.push(bindCaptures(outer$ref, outer$closure, () => [x], encryptBoundArgs));
  }
  return all;
}
