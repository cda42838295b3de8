import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
import { table } from './tables/posts';
function action$closure() {
  return action$closure.made || (action$closure.made = {
    id: "app/posts/page.tsx#Posts.form.action",
    layout: "pz0vYn1I",
    name: "action",
    length: 1,
    make: ([id]) => async (form: FormData) => {
      return [table, id, form];
    }
  });
}
function action$ref() {
  return action$ref.made || (action$ref.made = registerServerReference(openCaptures(action$closure(), decryptBoundArgs), "app/posts/page.tsx#Posts.form.action", null));
}
const action$ref$made = action$ref();
export { action$ref$made as "app/posts/page.tsx#Posts.form.action" };
export default function Posts({
  id
}: {
  id: number;
}) {
  return <form action={bindCaptures(action$ref(), action$closure(), () => [id], encryptBoundArgs)} />;
}
