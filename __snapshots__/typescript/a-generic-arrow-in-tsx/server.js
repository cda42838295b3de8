import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const echo$closure = {
  id: "input.tsx#Page.echo",
  layout: "pz0vYn1I",
  name: "echo",
  length: 1,
  make: ([id]) => async <T,>(value: T, ...more: T[]): Promise<[T, number, number]> => {
    return [value, more.length, id];
  }
};
const echo$ref = registerServerReference(openCaptures(echo$closure, decryptBoundArgs), "input.tsx#Page.echo", null);
export { echo$ref as "input.tsx#Page.echo" };
const pair$closure = {
  id: "input.tsx#Page.pair",
  layout: "pz0vYn1I",
  name: "pair",
  length: 1,
  make: ([id]) => async <T extends unknown,>(value: T) => {
    return [value, id] as const;
  }
};
const pair$ref = registerServerReference(openCaptures(pair$closure, decryptBoundArgs), "input.tsx#Page.pair", null);
export { pair$ref as "input.tsx#Page.pair" };
export function Page({
  id
}: {
  id: number;
}) {
  const echo = bindCaptures(echo$ref, echo$closure, () => [id], encryptBoundArgs);
  const pair = bindCaptures(pair$ref, pair$closure, () => [id], encryptBoundArgs);
  return {
    echo,
    pair,
    button: <button formAction={echo<string>} />
  };
}
