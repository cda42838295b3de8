import { table } from './tables/posts';
import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const action$closure = {
  id: "app/posts/page.tsx#Posts.form.action",
  layout: "pz0vYn1I",
  name: "action",
  length: 1,
  make: ([id]) => async (form: FormData) => {
    return [table, id, form];
  }
};
const action$ref = registerServerReference(openCaptures(action$closure, decryptBoundArgs), "app/posts/page.tsx#Posts.form.action", null);
export { action$ref as "Posts.form.action" };
export default function Posts({
  id
}: {
  id: number;
}) {
  return <form action={bindCaptures(action$ref, action$closure, () => [id], encryptBoundArgs)} />;
}
