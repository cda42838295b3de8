import { bindCaptures, openCaptures, newEvaluation, propertyKey } from "babel-plugin-use-server/runtime/references";
import { encryptBoundArgs, decryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
import './cart.tsx';
import { seen } from './seen.ts';
function save$closure() {
  return save$closure.made || (save$closure.made = {
    id: "input.tsx#Page.save",
    layout: "pz0vYn1I",
    name: "save",
    length: 1,
    make: ([id]) => {
      const again = bindCaptures(again$ref(), again$closure(), () => [id], encryptBoundArgs);
      const label = text => `${id}: ${text}`;
      return async function save(text) {
        return [label(text), typeof again];
      };
    }
  });
}
function save$ref() {
  return save$ref.made || (save$ref.made = registerServerReference(openCaptures(save$closure(), decryptBoundArgs), "input.tsx#Page.save", null));
}
const save$ref$made = save$ref();
export { save$ref$made as "input.tsx#Page.save" };
function again$closure() {
  return again$closure.made || (again$closure.made = {
    id: "input.tsx#Page.again",
    layout: "pz0vYn1I",
    name: "again",
    length: 1,
    make: ([id]) => {
      const save = bindCaptures(save$ref(), save$closure(), () => [id], encryptBoundArgs);
      return async function again(text) {
        return save(text);
      };
    }
  });
}
function again$ref() {
  return again$ref.made || (again$ref.made = registerServerReference(openCaptures(again$closure(), decryptBoundArgs), "input.tsx#Page.again", null));
}
const again$ref$made = again$ref();
export { again$ref$made as "input.tsx#Page.again" };
function plain$ref() {
  return plain$ref.made || (plain$ref.made = registerServerReference({
    plain: async () => {
      return 'plain';
    }
  }.plain, "input.tsx#Page.plain", null));
}
const plain$ref$made = plain$ref();
export { plain$ref$made as "input.tsx#Page.plain" };
function computed$closure() {
  return computed$closure.made || (computed$closure.made = {
    id: "input.tsx#Page.computed",
    layout: "pz0vYn1I",
    name: "",
    length: 0,
    make: ([id]) => async () => {
      return id;
    }
  });
}
function computed$ref() {
  return computed$ref.made || (computed$ref.made = registerServerReference(openCaptures(computed$closure(), decryptBoundArgs), "input.tsx#Page.computed", null));
}
const computed$ref$made = computed$ref();
export { computed$ref$made as "input.tsx#Page.computed" };
registerServerReference(stays, "input.tsx#stays", null);
var key$;
export { seen };
export function Page({
  id
}) {
  let save = bindCaptures(save$ref(), save$closure(), () => [id], encryptBoundArgs);
  let again = bindCaptures(again$ref(), again$closure(), () => [id], encryptBoundArgs);
  const key = 'k';
  const label = text => `${id}: ${text}`;
  return {
    save,
    again,
    plain: newEvaluation(plain$ref()),
    [key$ = propertyKey(key)]: bindCaptures(computed$ref(), computed$closure(), () => [id], encryptBoundArgs, key$)
  };
}
export async function stays() {
  return 'stays';
}
