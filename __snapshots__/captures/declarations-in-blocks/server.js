import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.js#Page.save~c_9nM-OG",
  layout: "pz0vYn1I",
  name: "save",
  length: 0,
  make: ([id]) => async function save() {
    return ['if', id];
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#Page.save~c_9nM-OG", null);
export { save$ref as "Page.save~c_9nM-OG" };
const save$closure$1 = {
  id: "input.js#Page.save~Bivok6BR",
  layout: "pz0vYn1I",
  name: "save",
  length: 0,
  make: ([id]) => async function save() {
    return ['else', id];
  }
};
const save$ref$1 = registerServerReference(openCaptures(save$closure$1, decryptBoundArgs), "input.js#Page.save~Bivok6BR", null);
export { save$ref$1 as "Page.save~Bivok6BR" };
const load$closure = {
  id: "input.js#Page.load~IUVT1xta",
  layout: "pz0vYn1I",
  name: "load",
  length: 0,
  make: ([id]) => async function load() {
    return ['try', id];
  }
};
const load$ref = registerServerReference(openCaptures(load$closure, decryptBoundArgs), "input.js#Page.load~IUVT1xta", null);
export { load$ref as "Page.load~IUVT1xta" };
const load$closure$1 = {
  id: "input.js#Page.load~WGt5CthA",
  layout: "pz0vYn1I",
  name: "load",
  length: 0,
  make: ([id]) => async function load() {
    return ['catch', id];
  }
};
const load$ref$1 = registerServerReference(openCaptures(load$closure$1, decryptBoundArgs), "input.js#Page.load~WGt5CthA", null);
export { load$ref$1 as "Page.load~WGt5CthA" };
const load$closure$2 = {
  id: "input.js#Page.load~Fw94E591",
  layout: "2EY0MFas",
  name: "load",
  length: 0,
  make: ([last]) => async function load() {
    return ['finally', last];
  }
};
const load$ref$2 = registerServerReference(openCaptures(load$closure$2, decryptBoundArgs), "input.js#Page.load~Fw94E591", null);
export { load$ref$2 as "Page.load~Fw94E591" };
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
