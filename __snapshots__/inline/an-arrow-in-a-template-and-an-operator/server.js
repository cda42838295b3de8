import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const text$closure = {
  id: "input.js#Page.text",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => async () => {
    return id;
  }
};
const text$ref = registerServerReference(openCaptures(text$closure, decryptBoundArgs), "input.js#Page.text", null);
export { text$ref as "input.js#Page.text" };
const list$closure = {
  id: "input.js#Page.list",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => async () => {
    return ['spread', id];
  }
};
const list$ref = registerServerReference(openCaptures(list$closure, decryptBoundArgs), "input.js#Page.list", null);
export { list$ref as "input.js#Page.list" };
const chosen$closure = {
  id: "input.js#Page.chosen",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => async function () {
    return ['and', id];
  }
};
const chosen$ref = registerServerReference(openCaptures(chosen$closure, decryptBoundArgs), "input.js#Page.chosen", null);
export { chosen$ref as "input.js#Page.chosen" };
const awaited$closure = {
  id: "input.js#Page.awaited",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => async () => {
    return ['called', id];
  }
};
const awaited$ref = registerServerReference(openCaptures(awaited$closure, decryptBoundArgs), "input.js#Page.awaited", null);
export { awaited$ref as "input.js#Page.awaited" };
export function Page({
  id
}) {
  const text = `${typeof bindCaptures(text$ref, text$closure, () => [id], encryptBoundArgs)}`;
  const list = [...[bindCaptures(list$ref, list$closure, () => [id], encryptBoundArgs)]];
  const chosen = id && bindCaptures(chosen$ref, chosen$closure, () => [id], encryptBoundArgs) || null;
  const awaited = bindCaptures(awaited$ref, awaited$closure, () => [id], encryptBoundArgs)();
  return {
    text,
    first: list[0],
    chosen,
    awaited
  };
}
