import { bindCaptures, newEvaluation, openCaptures, eachEvaluation } from "babel-plugin-use-server/runtime/references";
import { encryptBoundArgs, decryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.tsx#Page.save",
  layout: "T1PNoYwr",
  name: "own",
  length: 1,
  make: ([], own$1 = bindCaptures(save$ref, save$closure, () => [], encryptBoundArgs)) => {
    const label = x => `<${x}>`;
    const other = newEvaluation(other$ref);
    const save = own$1;
    const own = own$1;
    return async function (user) {
      const before = [typeof own.user, typeof save.user, typeof other.user];
      Object.assign(own, {
        user
      });
      Object.assign(other, {
        user
      });
      return [label(user), own.name, own.length, before];
    };
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.tsx#Page.save", null);
export { save$ref as "Page.save" };
const other$ref = registerServerReference(async function other() {}, "input.tsx#Page.other", null);
export { other$ref as "Page.other" };
const down$ref = registerServerReference(eachEvaluation(down => {
  return {
    down: async function* (n) {
      const seen = 'last' in down;
      Object.assign(down, {
        last: n
      });
      yield [n, seen];
      if (n > 0) yield* down(n - 1);
    }
  }.down;
}), "input.tsx#Countdown.down", null);
export { down$ref as "Countdown.down" };
export function Page() {
  let other = newEvaluation(other$ref);
  const label = x => `<${x}>`;
  const save = bindCaptures(save$ref, save$closure, () => [], encryptBoundArgs);
  return save;
}
export function Countdown() {
  let down = newEvaluation(down$ref);
  return down;
}
