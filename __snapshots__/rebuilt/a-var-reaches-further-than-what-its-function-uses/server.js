import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.tsx#Page.save",
  layout: "pz0vYn1I",
  name: "save",
  length: 1,
  make: ([id]) => async (x: any) => {
    return [x, id];
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.tsx#Page.save", null);
export { save$ref as "input.tsx#Page.save" };
const again$closure = {
  id: "input.tsx#Page.formOf.again",
  layout: "KNYEbnR2",
  name: "again",
  length: 0,
  make: ([save$set, id$1, id$2]) => {
    const save = save$set ? bindCaptures(save$ref, save$closure, () => [id$1], encryptBoundArgs) : void 0;
    {
      const id = id$1;
      {
        const id = id$2;
        return async () => {
          return [id, await save(3)];
        };
      }
    }
  }
};
const again$ref = registerServerReference(openCaptures(again$closure, decryptBoundArgs), "input.tsx#Page.formOf.again", null);
export { again$ref as "input.tsx#Page.formOf.again" };
/** At the site of `again` the name `id` means another variable, and beside `save` there is none of that name at all. */
export function Page() {
  const forms: any[] = [];
  {
    function id$read() {
      return id;
    }
    const id = 11;
    var save: any;
    save = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs);
    const formOf = (id: any) => {
      const again = bindCaptures(again$ref, again$closure, () => [save !== void 0, id$read(), id], encryptBoundArgs);
      return again;
    };
    forms.push(save, formOf(5));
  }
  return forms;
}
