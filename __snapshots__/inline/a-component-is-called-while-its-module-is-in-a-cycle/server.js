import { openCaptures, bindCaptures, newEvaluation } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
import { kept } from './early';
function act$closure() {
  return act$closure.made || (act$closure.made = {
    id: "input.tsx#early.act",
    layout: "Owdd_3mf",
    name: "act",
    length: 1,
    make: ([n]) => async x => {
      return [n, typeof x];
    }
  });
}
function act$ref() {
  return act$ref.made || (act$ref.made = registerServerReference(openCaptures(act$closure(), decryptBoundArgs), "input.tsx#early.act", null));
}
const act$ref$made = act$ref();
export { act$ref$made as "input.tsx#early.act" };
function plain$ref() {
  return plain$ref.made || (plain$ref.made = registerServerReference(async function plain(x) {
    return typeof x;
  }, "input.tsx#early.plain", null));
}
const plain$ref$made = plain$ref();
export { plain$ref$made as "input.tsx#early.plain" };
registerServerReference(hoisted, "input.tsx#hoisted", null);
export function early(n) {
  let plain = newEvaluation(plain$ref());
  const act = bindCaptures(act$ref(), act$closure(), () => [n], encryptBoundArgs);
  return [act, plain];
}
export async function hoisted(x) {
  return x;
}
export const Page = () => [kept, early(2)];
