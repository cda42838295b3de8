import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
import * as Ui from './ui';
function render$closure() {
  return render$closure.made || (render$closure.made = {
    id: "input.jsx#Page.render",
    layout: "pz0vYn1I",
    name: "render",
    length: 1,
    make: ([id]) => async function render(kit) {
      const imported = <Ui.Box n={id} />;
      const own = <kit.tag n={id} />;
      return [imported.type(imported.props), own.type, own.props.n];
    }
  });
}
function render$ref() {
  return render$ref.made || (render$ref.made = registerServerReference(openCaptures(render$closure(), decryptBoundArgs), "input.jsx#Page.render", null));
}
const render$ref$made = render$ref();
export { render$ref$made as "input.jsx#Page.render" };
export function Page({
  id
}) {
  let render = bindCaptures(render$ref(), render$closure(), () => [id], encryptBoundArgs);
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
