import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const action$closure = {
  id: "input.jsx#Page.form.action",
  layout: "0Pi7a_SB",
  name: "action",
  length: 0,
  make: ([author, first, id, others, ref, rest]) => async () => {
    return {
      id,
      author,
      first,
      others,
      rest,
      ref
    };
  }
};
const action$ref = registerServerReference(openCaptures(action$closure, decryptBoundArgs), "input.jsx#Page.form.action", null);
export { action$ref as "input.jsx#Page.form.action" };
export function Page({
  id,
  user: {
    name: author = 'nobody',
    roles: [first, ...others] = ['reader']
  },
  ...rest
}, ref = 'no ref') {
  return <form action={bindCaptures(action$ref, action$closure, () => [author, first, id, others, ref, rest], encryptBoundArgs)} />;
}
