import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
import { db } from './db';
function rename$closure() {
  return rename$closure.made || (rename$closure.made = {
    id: "input.jsx#Page.rename",
    layout: "pWXl72mx",
    name: "rename",
    length: 0,
    make: ([post]) => async function rename(title = post.title) {
      return db.rename(post.id, title);
    },
    send: ([post]) => [pick(post, ["id"], ["title"])]
  });
}
function rename$ref() {
  return rename$ref.made || (rename$ref.made = registerServerReference(openCaptures(rename$closure(), decryptBoundArgs), "input.jsx#Page.rename", null));
}
const rename$ref$made = rename$ref();
export { rename$ref$made as "input.jsx#Page.rename" };
export default function Page({
  post
}) {
  let rename = bindCaptures(rename$ref(), rename$closure(), () => [post], encryptBoundArgs);
  return <form action={rename} />;
}
