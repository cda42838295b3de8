import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const echo$closure = {
  id: "input.tsx#makeEcho.echo",
  layout: "Owdd_3mf",
  name: "echo",
  length: 1,
  make: ([n]) => async function echo(x: any) {
    return ["echo", n, typeof x];
  }
};
const echo$ref = registerServerReference(openCaptures(echo$closure, decryptBoundArgs), "input.tsx#makeEcho.echo", null);
export { echo$ref as "input.tsx#makeEcho.echo" };
registerServerReference(f, "input.tsx#f", null);
export { f as "input.tsx#f" };
const a$closure = {
  id: "input.tsx#Page.fnout95.a",
  layout: "1puEhZuG",
  name: "a",
  length: 0,
  make: ([e], a = bindCaptures(a$ref, a$closure, () => [e], encryptBoundArgs)) => async function () {
    function e$read() {
      return e;
    }
    const out97: any[] = [];
    try {
      throw new Error("e110");
    } catch (g) {
      const e = 0;
      out97.push(bindCaptures(push$ref, push$closure, () => [e$read()], encryptBoundArgs));
    }
    out97.push(e.toFixed(1));
    return out97;
  }
};
const a$ref = registerServerReference(openCaptures(a$closure, decryptBoundArgs), "input.tsx#Page.fnout95.a", null);
export { a$ref as "input.tsx#Page.fnout95.a" };
const push$closure = {
  id: "input.tsx#Page.fnout95.a.push",
  layout: "1puEhZuG",
  name: "",
  length: 0,
  make: ([e]) => {
    const a = bindCaptures(a$ref, a$closure, () => [e], encryptBoundArgs);
    return async () => {
      const out118: any[] = [];
      out118.push(a.name);
      out118.push([a]);
      return out118;
    };
  }
};
const push$ref = registerServerReference(openCaptures(push$closure, decryptBoundArgs), "input.tsx#Page.fnout95.a.push", null);
export { push$ref as "input.tsx#Page.fnout95.a.push" };
let fuel = 6;
const log: any[] = [];
let ticks = 0;
const tick = () => ++ticks < 2000;
const makeEcho = (n: number) => bindCaptures(echo$ref, echo$closure, () => [n], encryptBoundArgs);
const out68: any[] = [];
let c = 0;
async function f() {}
async function Page([e], fnout95 = bindCaptures(a$ref, a$closure, () => [e], encryptBoundArgs)) {
  const out95: any[] = [];
  out95.push(fnout95);
  return out95;
}
export const sendsDefault = true;
export async function run() {
  return [makeEcho(141), out68, f, await Page([142, 143])];
}
export function probe() {
  const state = {
    fuel,
    log: log.splice(0),
    c
  };
  fuel = 6;
  return state;
}
