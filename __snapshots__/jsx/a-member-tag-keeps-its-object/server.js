import * as Ui from './ui';
import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const render$closure = {
  id: "input.jsx#Page.render",
  layout: "pz0vYn1I",
  name: "render",
  length: 1,
  make: ([id]) => async function render(kit) {
    const imported = <Ui.Box n={id} />;
    const own = <kit.tag n={id} />;
    return [imported.type(imported.props), own.type, own.props.n];
  }
};
const render$ref = registerServerReference(openCaptures(render$closure, decryptBoundArgs), "input.jsx#Page.render", null);
export { render$ref as "Page.render" };
export function Page({
  id
}) {
  let render = bindCaptures(render$ref, render$closure, () => [id], encryptBoundArgs);
  const Local = {
    Box: ({
      n
    }) => ['local', n]
  };
  return {
    render,
    local: Local.Box({
      n: id
    })
  };
}
