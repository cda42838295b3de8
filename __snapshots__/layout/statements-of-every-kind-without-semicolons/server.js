import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.tsx#Page.save",
  layout: "pz0vYn1I",
  name: "save",
  length: 1,
  make: ([id]) => async function save(more: number) {
    return id + more;
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.tsx#Page.save", null);
export { save$ref as "input.tsx#Page.save" };
const reset$closure = {
  id: "input.tsx#Page.reset",
  layout: "pz0vYn1I",
  name: "reset",
  length: 0,
  make: ([id]) => async function reset(): Promise<Rows> {
    return [{
      id
    }];
  }
};
const reset$ref = registerServerReference(openCaptures(reset$closure, decryptBoundArgs), "input.tsx#Page.reset", null);
export { reset$ref as "input.tsx#Page.reset" };
const third$closure = {
  id: "input.tsx#Page.third",
  layout: "pz0vYn1I",
  name: "third",
  length: 0,
  make: ([id]) => async function third() {
    return [id];
  }
};
const third$ref = registerServerReference(openCaptures(third$closure, decryptBoundArgs), "input.tsx#Page.third", null);
export { third$ref as "input.tsx#Page.third" };
const fourth$closure = {
  id: "input.tsx#Page.fourth",
  layout: "pz0vYn1I",
  name: "fourth",
  length: 0,
  make: ([id]) => async function fourth() {
    return [[id]];
  }
};
const fourth$ref = registerServerReference(openCaptures(fourth$closure, decryptBoundArgs), "input.tsx#Page.fourth", null);
export { fourth$ref as "input.tsx#Page.fourth" };
const fifth$closure = {
  id: "input.tsx#Page.fifth",
  layout: "pz0vYn1I",
  name: "fifth",
  length: 0,
  make: ([id]) => async function fifth() {
    return [[[id]]];
  }
};
const fifth$ref = registerServerReference(openCaptures(fifth$closure, decryptBoundArgs), "input.tsx#Page.fifth", null);
export { fifth$ref as "input.tsx#Page.fifth" };
export function Page({
  id
}: {
  id: number;
}) {
  let save = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs);
  let reset = bindCaptures(reset$ref, reset$closure, () => [id], encryptBoundArgs);
  let third = bindCaptures(third$ref, third$closure, () => [id], encryptBoundArgs);
  let fourth = bindCaptures(fourth$ref, fourth$closure, () => [id], encryptBoundArgs);
  const log: unknown[] = [];
  interface Row {
    id: number;
  }
  log?.push(1);
  type Rows = Row[];
  [2].forEach(one => log.push(one));
  again: for (;;) break again;
  `text`.trim();
  const rows: Rows = [{
    id
  }];
  +log;
  switch (id) {
    case (fifth = bindCaptures(fifth$ref, fifth$closure, () => [id], encryptBoundArgs), {}):
      async function fifth() {}
      break;
    case 1:
    default:
      log.push(typeof fifth);
  }
  return <form action={save} title={typeof reset + typeof third + typeof fourth + rows.length}>{log.join()}</form>;
}
