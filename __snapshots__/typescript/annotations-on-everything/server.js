import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.tsx#Page.save",
  layout: "peyPknT5",
  name: "save",
  length: 1,
  make: ([id, kind]) => async function save<R extends object>(this: void, row: R, at: Date = new Date(0)): Promise<[number, T, keyof R, number]> {
    const [first]: (keyof R)[] = Object.keys(row) as (keyof R)[];
    return [id, kind as T, first!, at.getTime()] satisfies unknown[];
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.tsx#Page.save", null);
export { save$ref as "input.tsx#Page.save" };
type Props<T extends string = string> = {
  readonly id: number;
  kind: T;
  onDone?: () => void;
};
export default function Page<const T extends string>({
  id,
  kind
}: Props<T>): React.ReactNode {
  let save = bindCaptures(save$ref, save$closure, () => [id, kind], encryptBoundArgs);
  return <form action={save as unknown as string} />;
}
