import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const rename$closure = {
  id: "input.jsx#Page.rename",
  layout: "lt8TQy4m",
  name: "rename",
  length: 1,
  make: ([id, post]) => async function rename(title) {
    return {
      from: post.title,
      to: title,
      id
    };
  },
  send: ([id, post]) => [id, pick(post, ["title"])]
};
const rename$ref = registerServerReference(openCaptures(rename$closure, decryptBoundArgs), "input.jsx#Page.rename", null);
export { rename$ref as "input.jsx#Page.rename" };
const load = async id => ({
  id,
  title: `Post ${id}`
});
export default async function Page({
  params
}) {
  let rename = bindCaptures(rename$ref, rename$closure, () => [id, post], encryptBoundArgs);
  const {
    id
  } = await params;
  const post = await load(id);
  return <form action={rename} />;
}
