let fuel = 6;
const log: any[] = [];
let ticks = 0;
const tick = () => ++ticks < 2000;
const makeEcho = (n: number) => async function echo(x: any) { "use server"; return ["echo", n, typeof x]; };
const out68: any[] = [];
let c = 0;
async function f() {
  "use server";
}
async function Page([e], fnout95 = async function a() {
  "use server";
  const out97: any[] = [];
  try {
    throw new Error("e110");
  } catch (g) {
    const e = 0;
    out97.push(async () => {
      "use server";
      const out118: any[] = [];
      out118.push(a.name);
      out118.push([a]);
      return out118;
    });
  }
  out97.push(e.toFixed(1));
  return out97;
}) {
  const out95: any[] = [];
  out95.push(fnout95);
  return out95;
}
export const sendsDefault = true;
export async function run() { return [makeEcho(141), out68, f, await Page([142, 143])]; }
export function probe() { const state = { fuel, log: log.splice(0), c }; fuel = 6; return state; }
