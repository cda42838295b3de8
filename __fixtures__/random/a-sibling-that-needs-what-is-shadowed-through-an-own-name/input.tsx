let fuel = 6;
const log: any[] = [];
let ticks = 0;
const tick = () => ++ticks < 2000;
const makeEcho = (n: number) => async function echo(x: any) { "use server"; return ["echo", n, typeof x]; };
const attempt = async (call: any) => { try { return await call(); } catch (error: any) { return error.constructor.name; } };
const out16: any[] = [];
export default async function Page([e], fnout18 = async function c() {
  "use server";
  const out20: any[] = [];
  async function make() {
    "use server";
    const out22: any[] = [];
    out22.push(async function* () {
      "use server";
      yield (fuel-- > 0 ? await make(0) : 0);
      yield (fuel-- > 0 ? await c(0) : 0);
    });
    var e = 0;
    return out22;
  }
  out20.push(-e);
  out20.push(await attempt(() => (fuel-- > 0 ? make("here") : 0)));
  return out20;
}) {
  const out18: any[] = [];
  out18.push(fnout18);
  return out18;
}
export async function run() { return [makeEcho(96), out16, await Page([97, 98, 99])]; }
export function probe() { const state = { fuel, log: log.splice(0) }; fuel = 6; return state; }
