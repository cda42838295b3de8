import { bareHelper, openCaptures, bindCaptures, isBareHelper } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const other$closure = {
  id: "input.tsx#Page.other",
  layout: "tBfYY3rd",
  name: "other",
  length: 0,
  make: ([id, plain$set]) => {
    function plain(n) {
      return [id, n];
    }
    bareHelper(plain, plain$set);
    return async () => {
      return together(plain).length;
    };
  }
};
const other$ref = registerServerReference(openCaptures(other$closure, decryptBoundArgs), "input.tsx#Page.other", null);
export { other$ref as "input.tsx#Page.other" };
const show$closure = {
  id: "input.tsx#Page.show",
  layout: "SuWj3UAE",
  name: "show",
  length: 1,
  make: ([id, label$set, plain$set$1]) => {
    const label = label$set ? bareHelper({
      label: n => id + n
    }.label, label$set) : void 0;
    const other = bindCaptures(other$ref, other$closure, () => [id, plain$set$1], encryptBoundArgs);
    function plain(n) {
      return [id, n];
    }
    bareHelper(plain, plain$set$1);
    return async function show(n) {
      const [one, two] = together(label, plain);
      return [one(n), two(n), one.name, two.name, label.length, Object.keys(label), one === label, await other(), bindCaptures(anonymous$ref, anonymous$closure, () => [id, isBareHelper(label, "label")], encryptBoundArgs)];
    };
  }
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.tsx#Page.show", null);
export { show$ref as "input.tsx#Page.show" };
const anonymous$closure = {
  id: "input.tsx#Page.show.anonymous",
  layout: "jCPw84LF",
  name: "",
  length: 0,
  make: ([id, label$set$1]) => {
    const label = label$set$1 ? bareHelper({
      label: n => id + n
    }.label, label$set$1) : void 0;
    return async () => {
      return typeof together(label)[0].prefix;
    };
  }
};
const anonymous$ref = registerServerReference(openCaptures(anonymous$closure, decryptBoundArgs), "input.tsx#Page.show.anonymous", null);
export { anonymous$ref as "input.tsx#Page.show.anonymous" };
const together = (...functions) => functions;
export function Page({
  id
}) {
  let show = bindCaptures(show$ref, show$closure, () => [id, isBareHelper(label, "label"), isBareHelper(plain, "plain")], encryptBoundArgs);
  const label = n => id + n;
  function plain(n) {
    return [id, n];
  }
  const all = together(label, plain);
  const other = bindCaptures(other$ref, other$closure, () => [id, isBareHelper(plain, "plain")], encryptBoundArgs);
  return {
    count: all.length,
    show
  };
}
