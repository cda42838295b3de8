import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const load$closure = {
  id: "input.js#Early.load",
  layout: "pz0vYn1I",
  name: "load",
  length: 0,
  make: ([id]) => async () => {
    return id;
  }
};
const load$ref = registerServerReference(openCaptures(load$closure, decryptBoundArgs), "input.js#Early.load", null);
export { load$ref as "input.js#Early.load" };
const save$closure = {
  id: "input.js#Early.save",
  layout: "pz0vYn1I",
  name: "save",
  length: 0,
  make: ([id]) => {
    const label = () => `label ${id}`;
    return async function save() {
      return label();
    };
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#Early.save", null);
export { save$ref as "input.js#Early.save" };
const loadLater$closure = {
  id: "input.js#Early.loadLater",
  layout: "pz0vYn1I",
  name: "loadLater",
  length: 0,
  make: ([id]) => {
    const load = bindCaptures(load$ref, load$closure, () => [id], encryptBoundArgs);
    return async function loadLater() {
      return load();
    };
  }
};
const loadLater$ref = registerServerReference(openCaptures(loadLater$closure, decryptBoundArgs), "input.js#Early.loadLater", null);
export { loadLater$ref as "input.js#Early.loadLater" };
const save$closure$1 = {
  id: "input.js#InTime.save",
  layout: "pz0vYn1I",
  name: "save",
  length: 0,
  make: ([id]) => {
    const label = () => `label ${id}`;
    return async function save() {
      return label();
    };
  }
};
const save$ref$1 = registerServerReference(openCaptures(save$closure$1, decryptBoundArgs), "input.js#InTime.save", null);
export { save$ref$1 as "input.js#InTime.save" };
const remove$closure = {
  id: "input.js#InTime.remove",
  layout: "pz0vYn1I",
  name: "remove",
  length: 0,
  make: ([id]) => {
    const label = () => `label ${id}`;
    return async function remove() {
      return label();
    };
  }
};
const remove$ref = registerServerReference(openCaptures(remove$closure, decryptBoundArgs), "input.js#InTime.remove", null);
export { remove$ref as "input.js#InTime.remove" };
export function Early({
  id
}) {
  let save = bindCaptures(save$ref, save$closure, () => (label, [id]), encryptBoundArgs);
  let loadLater = bindCaptures(loadLater$ref, loadLater$closure, () => (load, [id]), encryptBoundArgs);
  const ran = attempt(() => get(2)());
  const alsoRan = attempt(() => getLoad()());
  const label = () => `label ${id}`;
  const load = bindCaptures(load$ref, load$closure, () => [id], encryptBoundArgs);
  function get(n) {
    return n > 0 ? again(n) : save;
  }
  function again(n) {
    return get(n - 1);
  }
  function getLoad() {
    return loadLater;
  }
  return {
    ran,
    alsoRan,
    save,
    loadLater
  };
}

/** Nothing here runs before its helper is there. */
export function InTime({
  id
}) {
  let save = bindCaptures(save$ref$1, save$closure$1, () => (label, [id]), encryptBoundArgs);
  let remove = bindCaptures(remove$ref, remove$closure, () => [id], encryptBoundArgs);
  const onClick = () => save;
  function Row() {
    return <form action={save} />;
  }
  const label = () => `label ${id}`;
  function Buttons() {
    return [remove, Row()];
  }
  return {
    remove: Buttons()[0]
  };
}
const attempt = call => call().catch(error => error.name);
