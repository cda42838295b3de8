// @flow strict
import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
import type { Row } from './types';
import { type Table, insert } from './db';
import typeof * as Db from './db';
function save$closure() {
  return save$closure.made || (save$closure.made = {
    id: "input.jsx#Page.save",
    layout: "pz0vYn1I",
    name: "save",
    length: 1,
    make: ([id]) => async function save<T: {
      title: string
    }>(row: T, more?: ?boolean = null): Result {
      const table: Table = 'posts';
      return [insert(table, (row: any)), (id: Id), typeof more];
    }
  });
}
function save$ref() {
  return save$ref.made || (save$ref.made = registerServerReference(openCaptures(save$closure(), decryptBoundArgs), "input.jsx#Page.save", null));
}
const save$ref$made = save$ref();
export { save$ref$made as "input.jsx#Page.save" };
type Props = {
  +id: number,
  name?: ?string,
  ...
} | {|
  id: number
|};
opaque type Id: number = number;
export type Result = Promise<Array<mixed>>;
export default function Page({
  id
}: {
  id: number
}) {
  let save = bindCaptures(save$ref(), save$closure(), () => [id], encryptBoundArgs);
  return <form action={save} />;
}
