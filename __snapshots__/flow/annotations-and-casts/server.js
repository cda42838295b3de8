// @flow strict
import type { Row } from './types';
import { type Table, insert } from './db';
import typeof * as Db from './db';
import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
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
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.jsx#Page.save", null);
export { save$ref as "Page.save" };
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
  let save = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs);
  return <form action={save} />;
}
