import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.tsx#Page.show",
  layout: "pz0vYn1I",
  name: "show",
  length: 1,
  make: ([id]) => {
    const Row = ({
      n
    }) => <b>{label(n)}</b>;
    const label = n => id + n;
    return async function show(n) {
      return [label(n), [1, 2].map(label), <Row n={n} key="row" />];
    };
  }
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.tsx#Page.show", null);
export { show$ref as "input.tsx#Page.show" };
export function Page({
  id
}) {
  let show = bindCaptures(show$ref, show$closure, () => [id], encryptBoundArgs);
  const label = n => id + n;
  Object.assign(label, {
    prefix: 'a'
  });
  Object.defineProperty(label, 'suffix', {
    value: 'z'
  });
  const Row = ({
    n
  }) => <b>{label(n)}</b>;
  Row.displayName = 'Row';
  return {
    name: label.prefix + label.suffix + Row.displayName,
    show
  };
}
