import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.jsx#Page.save",
  layout: "pz0vYn1I",
  name: "save",
  length: 0,
  make: ([id]) => /* before */async /* between */ /* none */ () => /* arrow */{
    /* before the directive */
    return /* value */id; // end
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.jsx#Page.save", null);
export { save$ref as "input.jsx#Page.save" };
export function Page(/* props */{
  id /* the id */
}) {
  const save = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs) /* after the arrow */;
  return <form action={/* in the braces */save /* still */} /* attribute */ />;
}
