import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const declared$closure = {
  id: "input.js#Page.declared",
  layout: "pz0vYn1I",
  name: "declared",
  length: 2,
  make: ([id]) => async function declared(a, b) {
    return id;
  }
};
const declared$ref = registerServerReference(openCaptures(declared$closure, decryptBoundArgs), "input.js#Page.declared", null);
export { declared$ref as "input.js#Page.declared" };
const arrow$closure = {
  id: "input.js#Page.arrow",
  layout: "pz0vYn1I",
  name: "arrow",
  length: 1,
  make: ([id]) => async (a, b = 1, c) => {
    return id;
  }
};
const arrow$ref = registerServerReference(openCaptures(arrow$closure, decryptBoundArgs), "input.js#Page.arrow", null);
export { arrow$ref as "input.js#Page.arrow" };
const expression$closure = {
  id: "input.js#Page.expression",
  layout: "pz0vYn1I",
  name: "expression",
  length: 0,
  make: ([id]) => async function (...all) {
    return id;
  }
};
const expression$ref = registerServerReference(openCaptures(expression$closure, decryptBoundArgs), "input.js#Page.expression", null);
export { expression$ref as "input.js#Page.expression" };
const named$closure = {
  id: "input.js#Page.named",
  layout: "pz0vYn1I",
  name: "inner",
  length: 2,
  make: ([id]) => async function inner({
    a
  }, [b]) {
    return id;
  }
};
const named$ref = registerServerReference(openCaptures(named$closure, decryptBoundArgs), "input.js#Page.named", null);
export { named$ref as "input.js#Page.named" };
const parenthesised$closure = {
  id: "input.js#Page.parenthesised",
  layout: "pz0vYn1I",
  name: "parenthesised",
  length: 0,
  make: ([id]) => async () => {
    return id;
  }
};
const parenthesised$ref = registerServerReference(openCaptures(parenthesised$closure, decryptBoundArgs), "input.js#Page.parenthesised", null);
export { parenthesised$ref as "input.js#Page.parenthesised" };
const destructured$closure = {
  id: "input.js#Page.destructured",
  layout: "pz0vYn1I",
  name: "destructured",
  length: 1,
  make: ([id]) => async a => {
    return id;
  }
};
const destructured$ref = registerServerReference(openCaptures(destructured$closure, decryptBoundArgs), "input.js#Page.destructured", null);
export { destructured$ref as "input.js#Page.destructured" };
const assigned$closure = {
  id: "input.js#Page.assigned",
  layout: "pz0vYn1I",
  name: "assigned",
  length: 0,
  make: ([id]) => async () => {
    return id;
  }
};
const assigned$ref = registerServerReference(openCaptures(assigned$closure, decryptBoundArgs), "input.js#Page.assigned", null);
export { assigned$ref as "input.js#Page.assigned" };
const list$closure = {
  id: "input.js#Page.list",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => async () => {
    return id;
  }
};
const list$ref = registerServerReference(openCaptures(list$closure, decryptBoundArgs), "input.js#Page.list", null);
export { list$ref as "input.js#Page.list" };
export function Page({
  id
}) {
  let declared = bindCaptures(declared$ref, declared$closure, () => [id], encryptBoundArgs);
  const arrow = bindCaptures(arrow$ref, arrow$closure, () => [id], encryptBoundArgs);
  const expression = bindCaptures(expression$ref, expression$closure, () => [id], encryptBoundArgs);
  const named = bindCaptures(named$ref, named$closure, () => [id], encryptBoundArgs);
  const parenthesised = bindCaptures(parenthesised$ref, parenthesised$closure, () => [id], encryptBoundArgs);
  const {
    destructured = bindCaptures(destructured$ref, destructured$closure, () => [id], encryptBoundArgs)
  } = {};
  let assigned;
  assigned = bindCaptures(assigned$ref, assigned$closure, () => [id], encryptBoundArgs);
  const list = [bindCaptures(list$ref, list$closure, () => [id], encryptBoundArgs)];
  return {
    declared,
    arrow,
    expression,
    named,
    parenthesised,
    destructured,
    assigned,
    list: list[0]
  };
}
