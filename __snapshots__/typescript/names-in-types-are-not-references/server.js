import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.ts#Page.save",
  layout: "pz0vYn1I",
  name: "save",
  length: 2,
  make: ([id]) => async function save(value: typeof model, key?: keyof typeof schema): Promise<Shape<number>['model']> {
    const copy: typeof row & {
      model?: (schema: string) => asserts schema is 'x';
    } = {};
    function is(row: unknown): row is typeof model {
      return row === copy;
    }
    type Local = { [schema in 'a' | 'b']: typeof row } | typeof import('./types').other;
    return (<T extends typeof schema,>(x: T) => is(copy) ? id : x)({}) as number;
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.ts#Page.save", null);
export { save$ref as "input.ts#Page.save" };
export function Page({
  id,
  model,
  schema,
  row
}: {
  id: number;
  model: object;
  schema: object;
  row: object;
}) {
  let save = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs);
  interface Shape<row> {
    model: row;
    [schema: string]: unknown;
  }
  return {
    save,
    given: [model, schema, row]
  };
}
