import { bindCaptures, openCaptures, eachEvaluation, newEvaluation } from "babel-plugin-use-server/runtime/references";
import { encryptBoundArgs, decryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const retry$closure = {
  id: "input.js#Page.retry",
  layout: "pz0vYn1I",
  name: "",
  length: 1,
  make: ([id], retry = bindCaptures(retry$ref, retry$closure, () => [id], encryptBoundArgs)) => async n => {
    return n > 0 ? [id, await retry(n - 1)] : typeof retry;
  }
};
const retry$ref = registerServerReference(openCaptures(retry$closure, decryptBoundArgs), "input.js#Page.retry", null);
export { retry$ref as "input.js#Page.retry" };
const named$ref = registerServerReference(eachEvaluation(last => {
  const named = last;
  return {
    named: async function (n) {
      return [n, typeof last, typeof named];
    }
  }.named;
}), "input.js#Page.last.named", null);
export { named$ref as "input.js#Page.last.named" };
const given$closure = {
  id: "input.js#Page.given",
  layout: "pz0vYn1I",
  name: "given",
  length: 0,
  make: ([id], given = bindCaptures(given$ref, given$closure, () => [id], encryptBoundArgs)) => async () => {
    return [typeof given, id];
  }
};
const given$ref = registerServerReference(openCaptures(given$closure, decryptBoundArgs), "input.js#Page.given", null);
export { given$ref as "input.js#Page.given" };
const made$closure = {
  id: "input.js#Page.make.made",
  layout: "pz0vYn1I",
  name: "made",
  length: 0,
  make: ([id], made = bindCaptures(made$ref, made$closure, () => [id], encryptBoundArgs)) => async () => {
    return [typeof made, id];
  }
};
const made$ref = registerServerReference(openCaptures(made$closure, decryptBoundArgs), "input.js#Page.make.made", null);
export { made$ref as "input.js#Page.make.made" };
const second$closure = {
  id: "input.js#Page.first.second",
  layout: "pz0vYn1I",
  name: "second",
  length: 0,
  make: ([id], second$1 = bindCaptures(second$ref, second$closure, () => [id], encryptBoundArgs)) => {
    const first = second$1;
    const second = second$1;
    return async () => {
      return [typeof first, typeof second, id];
    };
  }
};
const second$ref = registerServerReference(openCaptures(second$closure, decryptBoundArgs), "input.js#Page.first.second", null);
export { second$ref as "input.js#Page.first.second" };
const third$closure = {
  id: "input.js#Page.third",
  layout: "pz0vYn1I",
  name: "third",
  length: 1,
  make: ([id], third = bindCaptures(third$ref, third$closure, () => [id], encryptBoundArgs)) => async n => {
    return n > 0 ? [n, await third(n - 1)] : id;
  }
};
const third$ref = registerServerReference(openCaptures(third$closure, decryptBoundArgs), "input.js#Page.third", null);
export { third$ref as "input.js#Page.third" };
export function Page({
  isAdmin,
  id
}) {
  const retry = isAdmin ? bindCaptures(retry$ref, retry$closure, () => [id], encryptBoundArgs) : null;
  const last = id && (0, newEvaluation(named$ref));
  const {
    given = bindCaptures(given$ref, given$closure, () => [id], encryptBoundArgs)
  } = {};
  const make = (made = bindCaptures(made$ref, made$closure, () => [id], encryptBoundArgs)) => made;
  let first,
    second,
    third = null;
  first = second = bindCaptures(second$ref, second$closure, () => [id], encryptBoundArgs);
  third ??= bindCaptures(third$ref, third$closure, () => [id], encryptBoundArgs);
  return [retry, last, given, make(), first, third];
}
