import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.ts#Page.show",
  layout: "pcD-aoOY",
  name: "show",
  length: 0,
  make: ([id, title]) => async () => {
    return [id, title, typeof version, typeof legacy, Base.name];
  }
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.ts#Page.show", null);
export { show$ref as "input.ts#Page.show" };
declare const version: string;
declare function legacy(id: number): void;
declare global {
  interface Window {
    answer: number;
  }
}
declare module './other' {
  export const anything: unknown;
}
abstract class Base {
  abstract load(): Promise<void>;
  declare id: number;
}
export function Page(id: number) {
  let title!: string;
  const show = bindCaptures(show$ref, show$closure, () => [id, title], encryptBoundArgs);
  title = 'assigned';
  return {
    show
  };
}
