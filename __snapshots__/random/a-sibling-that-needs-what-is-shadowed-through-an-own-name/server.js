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
const c$closure = {
  id: "input.tsx#Page.fnout18.c",
  layout: "1puEhZuG",
  name: "c",
  length: 0,
  make: ([e], c = bindCaptures(c$ref, c$closure, () => [e], encryptBoundArgs)) => async function () {
    function e$read() {
      return e;
    }
    let make = bindCaptures(make$ref, make$closure, () => [e], encryptBoundArgs);
    const out20: any[] = [];
    out20.push(-e);
    out20.push(await attempt(() => fuel-- > 0 ? make("here") : 0));
    return out20;
  }
};
const c$ref = registerServerReference(openCaptures(c$closure, decryptBoundArgs), "input.tsx#Page.fnout18.c", null);
export { c$ref as "input.tsx#Page.fnout18.c" };
const make$closure = {
  id: "input.tsx#Page.fnout18.c.make",
  layout: "1puEhZuG",
  name: "make",
  length: 0,
  make: ([e], make = bindCaptures(make$ref, make$closure, () => [e], encryptBoundArgs)) => {
    const e$read = () => e;
    const c = bindCaptures(c$ref, c$closure, () => [e], encryptBoundArgs);
    return async function () {
      const out22: any[] = [];
      out22.push(bindCaptures(push$ref, push$closure, () => [e$read()], encryptBoundArgs));
      var e = 0;
      return out22;
    };
  }
};
const make$ref = registerServerReference(openCaptures(make$closure, decryptBoundArgs), "input.tsx#Page.fnout18.c.make", null);
export { make$ref as "input.tsx#Page.fnout18.c.make" };
const push$closure = {
  id: "input.tsx#Page.fnout18.c.make.push",
  layout: "1puEhZuG",
  name: "",
  length: 0,
  generator: true,
  make: ([e]) => {
    const c = bindCaptures(c$ref, c$closure, () => [e], encryptBoundArgs);
    const make = bindCaptures(make$ref, make$closure, () => [e], encryptBoundArgs);
    return async function* () {
      yield fuel-- > 0 ? await make(0) : 0;
      yield fuel-- > 0 ? await c(0) : 0;
    };
  }
};
const push$ref = registerServerReference(openCaptures(push$closure, decryptBoundArgs), "input.tsx#Page.fnout18.c.make.push", null);
export { push$ref as "input.tsx#Page.fnout18.c.make.push" };
let fuel = 6;
const log: any[] = [];
let ticks = 0;
const tick = () => ++ticks < 2000;
const makeEcho = (n: number) => bindCaptures(echo$ref, echo$closure, () => [n], encryptBoundArgs);
const attempt = async (call: any) => {
  try {
    return await call();
  } catch (error: any) {
    return error.constructor.name;
  }
};
const out16: any[] = [];
export default async function Page([e], fnout18 = bindCaptures(c$ref, c$closure, () => [e], encryptBoundArgs)) {
  const out18: any[] = [];
  out18.push(fnout18);
  return out18;
}
export async function run() {
  return [makeEcho(96), out16, await Page([97, 98, 99])];
}
export function probe() {
  const state = {
    fuel,
    log: log.splice(0)
  };
  fuel = 6;
  return state;
}
