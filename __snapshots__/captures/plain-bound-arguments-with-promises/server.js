import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { openPlainBoundArgs, plainBoundArgs } from "babel-plugin-use-server/runtime/plain-bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.tsx#Page.save",
  layout: "3HNy3bsp",
  name: "save",
  length: 0,
  make: ([broken, params, shared]) => async function save() {
    return [await params.then(n => n + 1), await broken.catch(error => [error.constructor.name, error.message]), await shared.params.finally(() => {}), shared.again[0] === params];
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, openPlainBoundArgs), "input.tsx#Page.save", null);
export { save$ref as "input.tsx#Page.save" };
export function Page({
  params,
  broken
}: {
  params: Promise<number>;
  broken: Promise<number>;
}) {
  let save = bindCaptures(save$ref, save$closure, () => [broken, params, shared], plainBoundArgs);
  const shared = {
    params,
    again: [params]
  };
  return <form action={save} />;
}
