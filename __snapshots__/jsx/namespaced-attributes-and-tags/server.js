import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const xlink_load$closure = {
  id: "input.jsx#Icon.svg.xlink:load",
  layout: "Q_Ppl8uA",
  name: "xlink:load",
  length: 0,
  make: ([href, size]) => async () => {
    return ['load', href, size];
  }
};
const xlink_load$ref = registerServerReference(openCaptures(xlink_load$closure, decryptBoundArgs), "input.jsx#Icon.svg.xlink:load", null);
export { xlink_load$ref as "input.jsx#Icon.svg.xlink:load" };
export function Icon({
  href,
  size
}) {
  return <svg xlink:href={href} xlink:load={bindCaptures(xlink_load$ref, xlink_load$closure, () => [href, size], encryptBoundArgs)}>
      <svg:rect />
    </svg>;
}
