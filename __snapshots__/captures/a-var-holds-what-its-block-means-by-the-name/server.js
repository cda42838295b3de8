import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
// `label`, `list`, `numbers` and `memo` mean something else in the blocks in which the variables get their values.
import { memo } from 'react';
function save$closure() {
  return save$closure.made || (save$closure.made = {
    id: "input.js#Page.save",
    layout: "Nomua7PH",
    name: "save",
    length: 0,
    make: ([called, made, parts, rows, shown, text]) => async function save() {
      return [text, parts, rows, called, made, shown];
    }
  });
}
function save$ref() {
  return save$ref.made || (save$ref.made = registerServerReference(openCaptures(save$closure(), decryptBoundArgs), "input.js#Page.save", null));
}
const save$ref$made = save$ref();
export { save$ref$made as "input.js#Page.save" };
export function Page({
  n
}) {
  let save = bindCaptures(save$ref(), save$closure(), () => [called, made, parts, rows, shown, text], encryptBoundArgs);
  const seen = [];
  const label = x => {
    seen.push(x);
    return label.count ?? n;
  };
  label.count = 1;
  const list = [1, 2];
  function* numbers() {
    yield n;
  }
  {
    const label = n + 1;
    var text = label;
    var parts = {
      label,
      all: [label]
    };
  }
  {
    const list = {
      values: () => ['own', n]
    };
    var rows = list.values();
  }
  for (const numbers of [() => ['turn', n]]) {
    var called = numbers();
  }
  try {
    throw n;
  } catch (label) {
    var made = [label];
  }
  {
    const memo = x => [x];
    var shown = memo(n);
  }
  return {
    save,
    count: [label(n), list.length, [...numbers()], seen, typeof memo]
  };
}
