import { bindCaptures, openCaptures } from "babel-plugin-use-server/runtime/references";
import { encryptBoundArgs, decryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const action$closure = {
  id: "input.tsx#Wrapped.action",
  layout: "cOv1KGXU",
  name: "action",
  length: 1,
  make: ([original], action = bindCaptures(action$ref, action$closure, () => [original], encryptBoundArgs)) => async (n: number) => {
    return ['wrapped', await original(n), typeof action];
  }
};
const action$ref = registerServerReference(openCaptures(action$closure, decryptBoundArgs), "input.tsx#Wrapped.action", null);
export { action$ref as "input.tsx#Wrapped.action" };
const save$closure = {
  id: "input.tsx#Admin.save~enLMug2S",
  layout: "pz0vYn1I",
  name: "save",
  length: 1,
  make: ([id]) => async (n: number) => {
    return ['saved', id, n];
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.tsx#Admin.save~enLMug2S", null);
export { save$ref as "input.tsx#Admin.save~enLMug2S" };
const save$closure$1 = {
  id: "input.tsx#Admin.save~cxtfY2x5",
  layout: "38WKjrQC",
  name: "save",
  length: 1,
  make: ([alsoBefore, before]) => async (n: number) => {
    return [await before(n), await alsoBefore(n), 'by an admin'];
  }
};
const save$ref$1 = registerServerReference(openCaptures(save$closure$1, decryptBoundArgs), "input.tsx#Admin.save~cxtfY2x5", null);
export { save$ref$1 as "input.tsx#Admin.save~cxtfY2x5" };
const second$closure = {
  id: "input.tsx#Several.first.second",
  layout: "zSvGFdCc",
  name: "second",
  length: 0,
  make: ([id, early], second$1 = bindCaptures(second$ref, second$closure, () => [id, early], encryptBoundArgs)) => {
    const first = second$1;
    const second = second$1;
    return async () => {
      return [early, id, typeof first, typeof second];
    };
  }
};
const second$ref = registerServerReference(openCaptures(second$closure, decryptBoundArgs), "input.tsx#Several.first.second", null);
export { second$ref as "input.tsx#Several.first.second" };
const later$closure = {
  id: "input.tsx#Several.later",
  layout: "8KQzEkMD",
  name: "later",
  length: 0,
  make: ([none], later = bindCaptures(later$ref, later$closure, () => [none], encryptBoundArgs)) => async () => {
    return [none, typeof later];
  }
};
const later$ref = registerServerReference(openCaptures(later$closure, decryptBoundArgs), "input.tsx#Several.later", null);
export { later$ref as "input.tsx#Several.later" };
export function Wrapped({
  action
}: {
  action: any;
}) {
  const original = action;
  action = bindCaptures(action$ref, action$closure, () => [original], encryptBoundArgs);
  return action;
}
export function Admin({
  isAdmin,
  id
}: {
  isAdmin: boolean;
  id: number;
}) {
  let save: any = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs);
  const before = save;
  const alsoBefore = before;
  if (isAdmin) {
    save = bindCaptures(save$ref$1, save$closure$1, () => [alsoBefore, before], encryptBoundArgs);
  }
  return save;
}
export function Several({
  id
}: {
  id: number;
}) {
  let first: any,
    second: any = 'nothing yet';
  const early = second;
  first = second = bindCaptures(second$ref, second$closure, () => [id, early], encryptBoundArgs);
  let later: any = null;
  const none = later;
  later ??= bindCaptures(later$ref, later$closure, () => [none], encryptBoundArgs);
  return [first, second, later];
}
