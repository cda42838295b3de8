import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const render$closure = {
  id: "input.jsx#Page.render",
  layout: "gJhyLv7w",
  name: "render",
  length: 1,
  make: ([color]) => {
    const Badge = ({
      text
    }) => ({
      badge: text,
      color
    });
    return async function render(text) {
      const element = <Badge text={text} />;
      return element.type(element.props);
    };
  }
};
const render$ref = registerServerReference(openCaptures(render$closure, decryptBoundArgs), "input.jsx#Page.render", null);
export { render$ref as "input.jsx#Page.render" };
export function Page({
  color
}) {
  let render = bindCaptures(render$ref, render$closure, () => [color], encryptBoundArgs);
  const Badge = ({
    text
  }) => ({
    badge: text,
    color
  });
  return {
    render
  };
}
