import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.js#Page.save~nhoYC3qA",
  layout: "pz0vYn1I",
  name: "save",
  length: 0,
  make: ([id]) => async function save() {
    return ['if', id];
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#Page.save~nhoYC3qA", null);
export { save$ref as "input.js#Page.save~nhoYC3qA" };
const save$closure$1 = {
  id: "input.js#Page.save~dNHPUpUo",
  layout: "pz0vYn1I",
  name: "save",
  length: 0,
  make: ([id]) => async function save() {
    return ['else', id];
  }
};
const save$ref$1 = registerServerReference(openCaptures(save$closure$1, decryptBoundArgs), "input.js#Page.save~dNHPUpUo", null);
export { save$ref$1 as "input.js#Page.save~dNHPUpUo" };
const load$closure = {
  id: "input.js#Page.load~jK9Hl-Ie",
  layout: "pz0vYn1I",
  name: "load",
  length: 0,
  make: ([id]) => async function load() {
    return ['try', id];
  }
};
const load$ref = registerServerReference(openCaptures(load$closure, decryptBoundArgs), "input.js#Page.load~jK9Hl-Ie", null);
export { load$ref as "input.js#Page.load~jK9Hl-Ie" };
const load$closure$1 = {
  id: "input.js#Page.load~8CGO2qvm",
  layout: "pz0vYn1I",
  name: "load",
  length: 0,
  make: ([id]) => async function load() {
    return ['catch', id];
  }
};
const load$ref$1 = registerServerReference(openCaptures(load$closure$1, decryptBoundArgs), "input.js#Page.load~8CGO2qvm", null);
export { load$ref$1 as "input.js#Page.load~8CGO2qvm" };
const load$closure$2 = {
  id: "input.js#Page.load~XWC6zhRh",
  layout: "2EY0MFas",
  name: "load",
  length: 0,
  make: ([last]) => async function load() {
    return ['finally', last];
  }
};
const load$ref$2 = registerServerReference(openCaptures(load$closure$2, decryptBoundArgs), "input.js#Page.load~XWC6zhRh", null);
export { load$ref$2 as "input.js#Page.load~XWC6zhRh" };
export function Page({
  id
}) {
  const found = [];
  if (id > 0) {
    let save = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs);
    found.push(save);
  } else {
    let save = bindCaptures(save$ref$1, save$closure$1, () => [id], encryptBoundArgs);
    found.push(save);
  }
  try {
    let load = bindCaptures(load$ref, load$closure, () => [id], encryptBoundArgs);
    found.push(load);
    throw new Error();
  } catch {
    let load = bindCaptures(load$ref$1, load$closure$1, () => [id], encryptBoundArgs);
    found.push(load);
  } finally {
    let load = bindCaptures(load$ref$2, load$closure$2, () => [last], encryptBoundArgs);
    const last = id * 10;
    found.push(load);
  }
  return found;
}
