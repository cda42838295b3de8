import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const rename$closure = {
  id: "input.tsx#Page.rename",
  layout: "pz0vYn1I",
  name: "rename",
  length: 1,
  make: ([id]) => async function rename(title: string) {
    const before = posts.get(id); // SECRET_comment
    posts.set(id, title);
    return before;
  }
};
const rename$ref = registerServerReference(openCaptures(rename$closure, decryptBoundArgs), "input.tsx#Page.rename", null);
export { rename$ref as "input.tsx#Page.rename" };
const posts = new Map([[1, 'Hello']]);
export default function Page({
  id
}: {
  id: number;
}) {
  let rename = bindCaptures(rename$ref, rename$closure, () => [id], encryptBoundArgs);
  return <form action={rename}>{posts.get(id)}</form>;
}
