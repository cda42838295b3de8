// `label`, `list`, `numbers` and `memo` mean something else in the blocks in which the variables get their values.
import { memo } from 'react';

export function Page({ n }) {
  const seen = [];
  const label = (x) => {
    seen.push(x);
    return label.count ?? n;
  };
  label.count = 1;
  const list = [1, 2];
  function* numbers() {
    yield n;
  }
  async function save() {
    'use server';
    return [text, parts, rows, called, made, shown];
  }
  {
    const label = n + 1;
    var text = label;
    var parts = { label, all: [label] };
  }
  {
    const list = { values: () => ['own', n] };
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
    const memo = (x) => [x];
    var shown = memo(n);
  }
  return { save, count: [label(n), list.length, [...numbers()], seen, typeof memo] };
}
