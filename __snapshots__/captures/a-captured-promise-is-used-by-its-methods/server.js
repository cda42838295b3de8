import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.tsx#Page.save",
  layout: "eIh4LAxs",
  name: "save",
  length: 0,
  make: ([params, nested]) => async function save() {
    const log: string[] = [];
    const id = await params.then(value => value.id).then(value => value + 1);
    const caught = await params.catch(() => ({
      id: 0
    }));
    const ended = await params.finally(() => {
      log.push('finally');
    });
    const third = await nested.list[0]!.then(value => value * 2);
    const inner = await nested.deep.then(({
      inner
    }) => inner.then(value => value * 2));
    return {
      id,
      caught,
      ended,
      third,
      inner,
      log
    };
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.tsx#Page.save", null);
export { save$ref as "input.tsx#Page.save" };
export function Page({
  params
}: {
  params: Promise<{
    id: number;
  }>;
}) {
  let save = bindCaptures(save$ref, save$closure, () => [params, nested], encryptBoundArgs);
  const nested = {
    list: [Promise.resolve(3)],
    deep: Promise.resolve({
      inner: Promise.resolve(4)
    })
  };
  return <form action={save} />;
}
