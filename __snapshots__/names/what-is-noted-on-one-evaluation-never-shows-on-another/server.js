import { bindCaptures, called, newEvaluation, openCaptures, isBareHelper } from "babel-plugin-use-server/runtime/references";
import { encryptBoundArgs, decryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.tsx#Page.save",
  layout: "3pB5Ilsb",
  name: "own",
  length: 1,
  make: ([save$set], own$1 = called(bindCaptures(save$ref, save$closure, () => [save$set], encryptBoundArgs), save$set)) => {
    const label = x => `<${x}>`;
    const other = newEvaluation(other$ref);
    const save = save$set ? own$1 : void 0;
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
export { save$ref as "input.tsx#Page.save" };
const other$ref = registerServerReference(async function other() {}, "input.tsx#Page.other", null);
export { other$ref as "input.tsx#Page.other" };
const down$closure = {
  id: "input.tsx#Countdown.down",
  layout: "G30Ysls8",
  name: "down",
  length: 1,
  generator: true,
  make: ([down$set], down$1 = called(bindCaptures(down$ref, down$closure, () => [down$set], encryptBoundArgs), down$set)) => {
    const down = down$set ? down$1 : void 0;
    return async function* (n) {
      const seen = 'last' in down;
      Object.assign(down, {
        last: n
      });
      yield [n, seen];
      if (n > 0) yield* down(n - 1);
    };
  }
};
const down$ref = registerServerReference(openCaptures(down$closure, decryptBoundArgs), "input.tsx#Countdown.down", null);
export { down$ref as "input.tsx#Countdown.down" };
export function Page() {
  let other = newEvaluation(other$ref);
  const label = x => `<${x}>`;
  const save = bindCaptures(save$ref, save$closure, () => [isBareHelper(save, "own")], encryptBoundArgs);
  return save;
}
export function Countdown() {
  let down = bindCaptures(down$ref, down$closure, () => [isBareHelper(down, "down")], encryptBoundArgs);
  return down;
}
