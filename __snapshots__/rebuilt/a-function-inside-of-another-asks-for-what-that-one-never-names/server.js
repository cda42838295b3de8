import { bindCaptures, openCaptures } from "babel-plugin-use-server/runtime/references";
import { encryptBoundArgs, decryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const ask$closure = {
  id: "input.tsx#Page.ask",
  layout: "QXNGith6",
  name: "ask",
  length: 0,
  make: ([id, late$set, save$set]) => {
    const late = late$set ? bindCaptures(late$ref, late$closure, () => [id], encryptBoundArgs) : void 0;
    const save = save$set ? bindCaptures(save$ref, save$closure, () => [id, late$set], encryptBoundArgs) : void 0;
    const state = () => [typeof save, typeof late, id];
    return async () => {
      return state();
    };
  }
};
const ask$ref = registerServerReference(openCaptures(ask$closure, decryptBoundArgs), "input.tsx#Page.ask", null);
export { ask$ref as "input.tsx#Page.ask" };
const save$closure = {
  id: "input.tsx#Page.save",
  layout: "PB-sCeT_",
  name: "save",
  length: 1,
  make: ([id, late$set$1], save = bindCaptures(save$ref, save$closure, () => [id, late$set$1], encryptBoundArgs)) => {
    const ask = bindCaptures(ask$ref, ask$closure, () => [id, late$set$1, true], encryptBoundArgs);
    const late = late$set$1 ? bindCaptures(late$ref, late$closure, () => [id], encryptBoundArgs) : void 0;
    return async (text: string) => {
      return bindCaptures(anonymous$ref, anonymous$closure, () => (ask, [id, late !== void 0, save !== void 0, text]), encryptBoundArgs);
    };
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.tsx#Page.save", null);
export { save$ref as "input.tsx#Page.save" };
const anonymous$closure = {
  id: "input.tsx#Page.save.anonymous",
  layout: "imDIkFxT",
  name: "",
  length: 0,
  make: ([id, late$set$2, save$set$1, text]) => {
    const ask = bindCaptures(ask$ref, ask$closure, () => [id, late$set$2, save$set$1], encryptBoundArgs);
    return async () => {
      return [text, await ask()];
    };
  }
};
const anonymous$ref = registerServerReference(openCaptures(anonymous$closure, decryptBoundArgs), "input.tsx#Page.save.anonymous", null);
export { anonymous$ref as "input.tsx#Page.save.anonymous" };
const open$closure = {
  id: "input.tsx#Page.open",
  layout: "QXNGith6",
  name: "open",
  length: 1,
  make: ([id, late$set$3, save$set$2]) => {
    const ask = bindCaptures(ask$ref, ask$closure, () => [id, late$set$3, save$set$2], encryptBoundArgs);
    const late = late$set$3 ? bindCaptures(late$ref, late$closure, () => [id], encryptBoundArgs) : void 0;
    const save = save$set$2 ? bindCaptures(save$ref, save$closure, () => [id, late$set$3], encryptBoundArgs) : void 0;
    return async (text: string) => {
      return {
        confirm: bindCaptures(confirm$ref, confirm$closure, () => (ask, [id, late !== void 0, save !== void 0, text]), encryptBoundArgs)
      };
    };
  }
};
const open$ref = registerServerReference(openCaptures(open$closure, decryptBoundArgs), "input.tsx#Page.open", null);
export { open$ref as "input.tsx#Page.open" };
const confirm$closure = {
  id: "input.tsx#Page.open.confirm",
  layout: "imDIkFxT",
  name: "confirm",
  length: 0,
  make: ([id, late$set$4, save$set$3, text]) => {
    const ask = bindCaptures(ask$ref, ask$closure, () => [id, late$set$4, save$set$3], encryptBoundArgs);
    return {
      async confirm() {
        return [text, await ask()];
      }
    }.confirm;
  }
};
const confirm$ref = registerServerReference(openCaptures(confirm$closure, decryptBoundArgs), "input.tsx#Page.open.confirm", null);
export { confirm$ref as "input.tsx#Page.open.confirm" };
const late$closure = {
  id: "input.tsx#Page.late",
  layout: "pz0vYn1I",
  name: "late",
  length: 0,
  make: ([id]) => async () => {
    return id;
  }
};
const late$ref = registerServerReference(openCaptures(late$closure, decryptBoundArgs), "input.tsx#Page.late", null);
export { late$ref as "input.tsx#Page.late" };
export function Page({
  id
}: {
  id: number;
}) {
  let save: any;
  let late: any;
  const state = () => [typeof save, typeof late, id];
  const ask = bindCaptures(ask$ref, ask$closure, () => [id, late !== void 0, save !== void 0], encryptBoundArgs);
  save = bindCaptures(save$ref, save$closure, () => [id, late !== void 0], encryptBoundArgs);
  const open = bindCaptures(open$ref, open$closure, () => [id, late !== void 0, save !== void 0], encryptBoundArgs);
  if (id > 1) {
    late = bindCaptures(late$ref, late$closure, () => [id], encryptBoundArgs);
  }
  return {
    save,
    open
  };
}
