import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.tsx#Page.buttons.save~Q4aYTbNC",
  layout: "pz0vYn1I",
  name: "save",
  length: 0,
  make: ([id]) => async (all: string[] = []) => {
    const [first] = all;
    return [id, first, all.length];
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.tsx#Page.buttons.save~Q4aYTbNC", null);
export { save$ref as "input.tsx#Page.buttons.save~Q4aYTbNC" };
const save$closure$1 = {
  id: "input.tsx#Page.buttons.save~KxvP_31e",
  layout: "pz0vYn1I",
  name: "save",
  length: 0,
  make: ([id]) => async (all: string[] = []) => {
    const [, first] = all;
    return [id, first, all.length];
  }
};
const save$ref$1 = registerServerReference(openCaptures(save$closure$1, decryptBoundArgs), "input.tsx#Page.buttons.save~KxvP_31e", null);
export { save$ref$1 as "input.tsx#Page.buttons.save~KxvP_31e" };
const save$closure$2 = {
  id: "input.tsx#Page.buttons.save~rKj-4W7B",
  layout: "pz0vYn1I",
  name: "save",
  length: 0,
  make: ([id]) => async (all: string[] = []) => {
    const [first] = all;
    return [id,, first, all.length];
  }
};
const save$ref$2 = registerServerReference(openCaptures(save$closure$2, decryptBoundArgs), "input.tsx#Page.buttons.save~rKj-4W7B", null);
export { save$ref$2 as "input.tsx#Page.buttons.save~rKj-4W7B" };
export function Page({
  id
}: {
  id: string;
}) {
  return {
    buttons: [{
      save: bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs)
    }, {
      save: bindCaptures(save$ref$1, save$closure$1, () => [id], encryptBoundArgs)
    }, {
      save: bindCaptures(save$ref$2, save$closure$2, () => [id], encryptBoundArgs)
    }]
  };
}
