import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const anonymous$closure = {
  id: "input.tsx#Page.row.anonymous",
  layout: "NaQX9Zb5",
  name: "",
  length: 0,
  make: ([id, label$set, row$set, depth]) => {
    const label = label$set ? {
      label: (text: string) => `${id}: ${text}`
    }.label : void 0;
    const row = row$set ? {
      row: (depth: number) => [depth, bindCaptures(anonymous$ref, anonymous$closure, () => [id, label !== void 0, row !== void 0, depth], encryptBoundArgs)]
    }.row : void 0;
    return async () => {
      return [row(depth + 1), label?.('deep')];
    };
  }
};
const anonymous$ref = registerServerReference(openCaptures(anonymous$closure, decryptBoundArgs), "input.tsx#Page.row.anonymous", null);
export { anonymous$ref as "input.tsx#Page.row.anonymous" };
const show$closure = {
  id: "input.tsx#Page.show",
  layout: "0lFjAgm1",
  name: "show",
  length: 0,
  make: ([id, label$set$1, next$set, row$set$1]) => {
    const label = label$set$1 ? {
      label: (text: string) => `${id}: ${text}`
    }.label : void 0;
    const next = next$set ? {
      next: function (n: number) {
        return n > 0 ? next(n - 1) : [next.name, next.length, id];
      }
    }.next : void 0;
    const row = row$set$1 ? {
      row: (depth: number) => [depth, bindCaptures(anonymous$ref, anonymous$closure, () => [id, label !== void 0, row !== void 0, depth], encryptBoundArgs)]
    }.row : void 0;
    return async function show() {
      return [typeof label === 'function' ? label('here') : 'no label', row ? row(1) : 'no row', next(2)];
    };
  }
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.tsx#Page.show", null);
export { show$ref as "input.tsx#Page.show" };
export function Page({
  id,
  on
}: {
  id: number;
  on: boolean;
}) {
  let show = bindCaptures(show$ref, show$closure, () => [id, label !== void 0, next !== void 0, row !== void 0], encryptBoundArgs);
  let label: any;
  let row: any, next: any;
  if (on) label = (text: string) => `${id}: ${text}`;
  on && (row = (depth: number) => [depth, bindCaptures(anonymous$ref, anonymous$closure, () => [id, label !== void 0, row !== void 0, depth], encryptBoundArgs)]);
  next = function (n: number) {
    return n > 0 ? next(n - 1) : [next.name, next.length, id];
  };
  return {
    show
  };
}
