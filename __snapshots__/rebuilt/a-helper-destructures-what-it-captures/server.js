import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "BjiYPBFO",
  name: "show",
  length: 0,
  make: ([props]) => {
    const summary = () => {
      const {
        id,
        ...rest
      } = props;
      return [id, Object.keys(rest)];
    };
    return async function show() {
      return [summary(), props.id];
    };
  }
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.js#Page.show", null);
export { show$ref as "input.js#Page.show" };
export function Page(props) {
  let show = bindCaptures(show$ref, show$closure, () => [props], encryptBoundArgs);
  const summary = () => {
    const {
      id,
      ...rest
    } = props;
    return [id, Object.keys(rest)];
  };
  return {
    show
  };
}
