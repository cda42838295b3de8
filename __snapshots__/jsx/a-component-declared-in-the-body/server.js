import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const render$closure = {
  id: "input.jsx#Page.render",
  layout: "fHn77ZFb",
  name: "render",
  length: 0,
  make: ([id, tag]) => async function render() {
    const Item = ({
      n
    }) => [tag, n];
    const element = <Item n={id} />;
    return element.type(element.props);
  }
};
const render$ref = registerServerReference(openCaptures(render$closure, decryptBoundArgs), "input.jsx#Page.render", null);
export { render$ref as "input.jsx#Page.render" };
export function Page({
  Item: tag,
  id
}) {
  let render = bindCaptures(render$ref, render$closure, () => [id, tag], encryptBoundArgs);
  return {
    render
  };
}
