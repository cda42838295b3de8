import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "CWN0WEmG",
  name: "show",
  length: 1,
  make: ([prefix$1]) => {
    const prefix = prefix$1;
    {
      const label = text => `outer ${prefix}${text}`;
      const outer = text => label(text);
      {
        const label = text => `inner ${outer(text)}`;
        return async function show(text) {
          return label(text);
        };
      }
    }
  }
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.js#Page.show", null);
export { show$ref as "input.js#Page.show" };
export function Page({
  prefix
}) {
  const label = text => `outer ${prefix}${text}`;
  const outer = text => label(text);
  {
    let show = bindCaptures(show$ref, show$closure, () => [prefix], encryptBoundArgs);
    const label = text => `inner ${outer(text)}`;
    return {
      show
    };
  }
}
