import { registerServerReference } from "react-server-dom-webpack/server";
import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { label } from './label';
function anonymous$closure() {
  return anonymous$closure.made || (anonymous$closure.made = {
    id: "input.tsx#save.anonymous",
    layout: "T1PNoYwr",
    name: "",
    length: 0,
    make: ([]) => {
      const save = save$ref();
      return async () => {
        return save.name;
      };
    }
  });
}
function anonymous$ref() {
  return anonymous$ref.made || (anonymous$ref.made = registerServerReference(openCaptures(anonymous$closure(), decryptBoundArgs), "input.tsx#save.anonymous", null));
}
const anonymous$ref$made = anonymous$ref();
export { anonymous$ref$made as "input.tsx#save.anonymous" };
registerServerReference(remove, "input.tsx#remove", null);
function anonymous$closure$1() {
  return anonymous$closure$1.made || (anonymous$closure$1.made = {
    id: "input.tsx#remove.anonymous",
    layout: "FH1eDNZp",
    name: "",
    length: 0,
    make: ([depth]) => async () => {
      return (await remove(depth + 1))[0];
    }
  });
}
function anonymous$ref$1() {
  return anonymous$ref$1.made || (anonymous$ref$1.made = registerServerReference(openCaptures(anonymous$closure$1(), decryptBoundArgs), "input.tsx#remove.anonymous", null));
}
const anonymous$ref$1$made = anonymous$ref$1();
export { anonymous$ref$1$made as "input.tsx#remove.anonymous" };
function anonymous$closure$2() {
  return anonymous$closure$2.made || (anonymous$closure$2.made = {
    id: "input.tsx#named.anonymous",
    layout: "T1PNoYwr",
    name: "",
    length: 0,
    make: ([]) => {
      const itself = named$ref();
      return async () => {
        return itself.name;
      };
    }
  });
}
function anonymous$ref$2() {
  return anonymous$ref$2.made || (anonymous$ref$2.made = registerServerReference(openCaptures(anonymous$closure$2(), decryptBoundArgs), "input.tsx#named.anonymous", null));
}
const anonymous$ref$2$made = anonymous$ref$2();
export { anonymous$ref$2$made as "input.tsx#named.anonymous" };
export const save = async function save(depth: number) {
  return [label, depth, bindCaptures(anonymous$ref(), anonymous$closure(), () => [], encryptBoundArgs)];
};
function save$ref() {
  return save$ref.made || (save$ref.made = registerServerReference(save, "input.tsx#save", null));
}
save$ref();
export async function remove(depth: number) {
  return [depth, bindCaptures(anonymous$ref$1(), anonymous$closure$1(), () => [depth], encryptBoundArgs)];
}
let named = async function itself() {
  return bindCaptures(anonymous$ref$2(), anonymous$closure$2(), () => [], encryptBoundArgs);
};
function named$ref() {
  return named$ref.made || (named$ref.made = registerServerReference(named, "input.tsx#named", null));
}
named$ref();
export { named as "input.tsx#named" };
export const Page = () => [save, remove, named];
