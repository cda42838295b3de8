import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
import * as db from './db';
import { format } from './db';
function show$closure() {
  return show$closure.made || (show$closure.made = {
    id: "input.js#Page.show",
    layout: "pz0vYn1I",
    name: "show",
    length: 0,
    make: ([id]) => async function show() {
      return [db.find(id), format(id), typeof db, Object.keys(db)];
    }
  });
}
function show$ref() {
  return show$ref.made || (show$ref.made = registerServerReference(openCaptures(show$closure(), decryptBoundArgs), "input.js#Page.show", null));
}
const show$ref$made = show$ref();
export { show$ref$made as "input.js#Page.show" };
export function Page({
  id
}) {
  let show = bindCaptures(show$ref(), show$closure(), () => [id], encryptBoundArgs);
  return {
    show
  };
}
