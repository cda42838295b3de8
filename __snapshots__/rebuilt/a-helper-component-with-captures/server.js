import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const render$closure = {
  id: "input.jsx#Page.render",
  layout: "x6aQacxl",
  name: "render",
  length: 1,
  make: ([theme]) => {
    function Badge({
      text
    }) {
      return <b className={theme.color}>{text}</b>;
    }
    const Badges = ({
      all
    }) => all.map(text => Badge({
      text
    }));
    return async function render(all) {
      const element = <Badges all={all} />;
      return element.type(element.props).map(badge => [badge.type, badge.props.className, badge.props.children]);
    };
  },
  send: ([theme]) => [pick(theme, ["color"])]
};
const render$ref = registerServerReference(openCaptures(render$closure, decryptBoundArgs), "input.jsx#Page.render", null);
export { render$ref as "input.jsx#Page.render" };
export function Page({
  theme
}) {
  let render = bindCaptures(render$ref, render$closure, () => [theme], encryptBoundArgs);
  function Badge({
    text
  }) {
    return <b className={theme.color}>{text}</b>;
  }
  const Badges = ({
    all
  }) => all.map(text => Badge({
    text
  }));
  return {
    render
  };
}
