import { registerServerReference } from "react-server-dom-webpack/server";
import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
registerServerReference(onTop, "input.js#onTop", null);
export { onTop as "input.js#onTop" };
const save$closure = {
  id: "input.js#Page.save",
  layout: "pz0vYn1I",
  name: "save",
  length: 0,
  make: ([id]) =>
  // first, #__NO_SIDE_EFFECTS__
  /* stays, @__NO_SIDE_EFFECTS__ */
  async function save() {
    return id;
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.js#Page.save", null);
export { save$ref as "input.js#Page.save" };
const again$closure = {
  id: "input.js#Page.again",
  layout: "bn9rsIw9",
  name: "again",
  length: 0,
  make: ([id, late]) => /* @__NO_SIDE_EFFECTS__ */async function again() {
    return [late, id];
  }
};
const again$ref = registerServerReference(openCaptures(again$closure, decryptBoundArgs), "input.js#Page.again", null);
export { again$ref as "input.js#Page.again" };
const inClause$closure = {
  id: "input.js#Page.inClause",
  layout: "pz0vYn1I",
  name: "inClause",
  length: 0,
  make: ([id]) => /*@__NO_SIDE_EFFECTS__*/
  async function inClause() {
    return id;
  }
};
const inClause$ref = registerServerReference(openCaptures(inClause$closure, decryptBoundArgs), "input.js#Page.inClause", null);
export { inClause$ref as "input.js#Page.inClause" };
const log = [];

/* @__NO_SIDE_EFFECTS__ */
async function onTop() {
  return log.length;
}
/** stays */
function note() {
  log.push('note');
}
export function Page(id) {
  let save = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs);
  let again = bindCaptures(again$ref, again$closure, () => [id, late], encryptBoundArgs);
  function mark() {
    log.push(id);
  }
  const late = 1;
  function twice() {
    log.push(id, late);
  }
  let held;
  switch (id) {
    case (inClause = bindCaptures(inClause$ref, inClause$closure, () => [id], encryptBoundArgs), {}):
      async function inClause() {}
      break;
    default:
      function third() {
        log.push('third');
      }
      third();
      held = inClause;
  }
  mark();
  twice();
  note();
  return [onTop, save, again, held, log.join()];
}
