import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
import { db, type Row } from './db';
import type { Table } from './db';
import { unused } from './db';
function save$closure() {
  return save$closure.made || (save$closure.made = {
    id: "input.tsx#Page.save",
    layout: "pz0vYn1I",
    name: "save",
    length: 1,
    make: ([id]) => async function save(title: string): Promise<Row> {
      const table: Table = 'posts';
      return db.insert(table, {
        id,
        title
      });
    }
  });
}
function save$ref() {
  return save$ref.made || (save$ref.made = registerServerReference(openCaptures(save$closure(), decryptBoundArgs), "input.tsx#Page.save", null));
}
const save$ref$made = save$ref();
export { save$ref$made as "input.tsx#Page.save" };
export function Page({
  id
}: {
  id: Row['id'];
}) {
  let save = bindCaptures(save$ref(), save$closure(), () => [id], encryptBoundArgs);
  return <form action={save} />;
}
