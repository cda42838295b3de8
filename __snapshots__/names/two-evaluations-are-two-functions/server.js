import { registerServerReference } from "react-server-dom-webpack/server";
import { newEvaluation, defineMethod } from "babel-plugin-use-server/runtime/references";
const anonymous$ref = registerServerReference(async () => {
  return 1;
}, "input.tsx#f.anonymous", null);
export { anonymous$ref as "input.tsx#f.anonymous" };
const save$ref = registerServerReference(async function save(x) {
  return ['save', x];
}, "input.tsx#Page.save", null);
export { save$ref as "input.tsx#Page.save" };
const remove$ref = registerServerReference({
  async remove() {
    return 'removed';
  }
}.remove, "input.tsx#Page.handlers.remove", null);
export { remove$ref as "input.tsx#Page.handlers.remove" };
const refresh$ref = registerServerReference({
  async refresh() {
    return 'fresh';
  }
}.refresh, "input.tsx#Page.Api.refresh", null);
export { refresh$ref as "input.tsx#Page.Api.refresh" };
const ticks$ref = registerServerReference(async function* ticks() {
  yield 1;
}, "input.tsx#Page.ticks", null);
export { ticks$ref as "input.tsx#Page.ticks" };
const turn$ref = registerServerReference(async function turn() {
  return 'turn';
}, "input.tsx#turn", null);
export { turn$ref as "input.tsx#turn" };
const users = new WeakMap();
function withUser(fn, user) {
  users.set(fn, user);
  return Object.assign(fn, {
    user
  });
}
function f() {
  return newEvaluation(anonymous$ref);
}
export function Page() {
  let save = newEvaluation(save$ref);
  let ticks = newEvaluation(ticks$ref);
  const handlers = {
    remove: newEvaluation(remove$ref)
  };
  class Api {
    static {
      defineMethod(this, "refresh", newEvaluation(refresh$ref));
    }
    static refresh() {}
  }
  return {
    save,
    remove: handlers.remove,
    refresh: Api.refresh,
    ticks
  };
}
export function two() {
  const a = withUser(f(), 'ann');
  const b = withUser(f(), 'bob');
  return {
    a,
    b,
    users: [a.user, b.user, users.get(a), users.get(b)],
    same: a === b,
    size: new Set([a, b, f()]).size
  };
}
export const turns = [];
for (const n of [1, 2]) {
  let turn = newEvaluation(turn$ref);
  turn.n = n;
  turns.push(turn);
}
