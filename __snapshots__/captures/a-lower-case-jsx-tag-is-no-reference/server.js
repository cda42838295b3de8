import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const render$closure = {
  id: "input.jsx#Page.render",
  layout: "pz0vYn1I",
  name: "render",
  length: 0,
  make: ([id]) => async function render() {
    const element = <section id={id} />;
    return [element.type, element.props.id];
  }
};
const render$ref = registerServerReference(openCaptures(render$closure, decryptBoundArgs), "input.jsx#Page.render", null);
export { render$ref as "input.jsx#Page.render" };
export function Page({
  id
}) {
  let render = bindCaptures(render$ref, render$closure, () => [id], encryptBoundArgs);
  const section = 'SECRET_not_a_capture';
  return {
    render,
    section: section.length
  };
}
