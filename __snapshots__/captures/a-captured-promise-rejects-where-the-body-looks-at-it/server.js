import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.tsx#Page.save",
  layout: "gxbDjH3f",
  name: "save",
  length: 1,
  make: ([params, any, nested, thrown, unused]) => async function save(look: boolean) {
    const told = async (promise: Promise<unknown>) => promise.then(() => 'fine', error => [error?.constructor.name, error?.name, error?.message ?? error, error?.code, error?.cause, error?.errors?.map(String)]);
    if (look) await unused;
    let awaited: unknown;
    try {
      await params;
    } catch (error) {
      awaited = String(error);
    }
    return [awaited, await params.catch(() => 'caught'), await told(params), await told(nested.list[0]!), await told(nested.later.then(({
      inner
    }) => inner)), await told(thrown), await told(any)];
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
  let save = bindCaptures(save$ref, save$closure, () => [params, any, nested, thrown, unused], encryptBoundArgs);
  const nested = {
    list: [Promise.reject(new RangeError('far', {
      cause: 'distance'
    }))],
    later: Promise.resolve({
      inner: Promise.reject(Object.assign(new Error('inner'), {
        code: 7
      }))
    })
  };
  const thrown = Promise.reject('a text');
  const any = Promise.any([Promise.reject(new TypeError('one')), Promise.reject(new URIError('two'))]);
  const unused = Promise.reject(new Error('nobody looks'));
  return <form action={save} />;
}
