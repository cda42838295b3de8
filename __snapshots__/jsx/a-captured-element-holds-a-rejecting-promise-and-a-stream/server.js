import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.tsx#Page.show",
  layout: "IFTS-lf0",
  name: "show",
  length: 0,
  make: ([element]) => async function show() {
    const items = [];
    for await (const item of element.props.children) items.push(item);
    return [items, await element.props.title.catch(error => [error.constructor.name, error.message])];
  },
  send: ([element]) => [pick(element, ["props", "children"], ["props", "title"])]
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.tsx#Page.show", null);
export { show$ref as "input.tsx#Page.show" };
export function Page({
  id
}) {
  const failing = Promise.reject(new RangeError(`no ${id}`));
  failing.catch(() => {});
  const stream = new ReadableStream({
    start(controller) {
      controller.enqueue(id);
      controller.close();
    }
  });
  const element = <b title={failing}>{stream}</b>;
  return bindCaptures(show$ref, show$closure, () => [element], encryptBoundArgs);
}
