import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const publish$closure = {
  id: "app/page.jsx#Page.save",
  layout: "6JPWkAfz",
  name: "publish",
  length: 1,
  make: ([post]) => async function publish(title) {
    return [post.id, title];
  },
  send: ([post]) => [pick(post, ["id"])]
};
const publish$ref = registerServerReference(openCaptures(publish$closure, decryptBoundArgs), "app/page.jsx#Page.save", null);
export { publish$ref as "app/page.jsx#Page.save" };
export function Post({
  post
}) {
  let publish = bindCaptures(publish$ref, publish$closure, () => [post], encryptBoundArgs);
  return <form action={publish} />;
}
