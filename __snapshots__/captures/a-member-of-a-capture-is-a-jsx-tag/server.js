import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const render$closure = {
  id: "input.jsx#Page.render",
  layout: "UZnFYDzw",
  name: "render",
  length: 0,
  make: ([theme]) => async function render() {
    const element = <theme.tag title={theme.title} />;
    return [element.type, element.props.title];
  },
  send: ([theme]) => [pick(theme, ["tag"], ["title"])]
};
const render$ref = registerServerReference(openCaptures(render$closure, decryptBoundArgs), "input.jsx#Page.render", null);
export { render$ref as "input.jsx#Page.render" };
export function Page({
  theme
}) {
  let render = bindCaptures(render$ref, render$closure, () => [theme], encryptBoundArgs);
  return {
    render
  };
}
