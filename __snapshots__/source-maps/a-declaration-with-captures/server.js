import { db } from './db';
import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const rename$closure = {
  id: "input.jsx#Page.rename",
  layout: "pWXl72mx",
  name: "rename",
  length: 0,
  make: ([post]) => async function rename(title = post.title) {
    return db.rename(post.id, title);
  },
  send: ([post]) => [pick(post, ["id"], ["title"])]
};
const rename$ref = registerServerReference(openCaptures(rename$closure, decryptBoundArgs), "input.jsx#Page.rename", null);
export { rename$ref as "Page.rename" };
export default function Page({
  post
}) {
  let rename = bindCaptures(rename$ref, rename$closure, () => [post], encryptBoundArgs);
  return <form action={rename} />;
}
