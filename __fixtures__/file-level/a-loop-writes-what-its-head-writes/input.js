'use server';

const list = [async () => 1, async (x) => ['last', x]];
const seen = [];

export let same = async () => 'before';
for (same of list) same = async (x) => ['written', x];

export let patterned = async () => 'before';
outer: for ([patterned] of [list]) [patterned] = [async (x) => ['patterned', x]]

export let keyed;
for (keyed in { a: 1 }) keyed = async (x) => ['keyed', x];

export let awaited;
for await (awaited of list) awaited = async (x) => ['awaited', x];

export let twice;
for (twice of list) for (twice of list) twice = seen[0] = async (x) => ['twice', x];

export let chosen;
for (chosen of list) if (seen.length > 0) seen.push(chosen); else chosen = async () => 0;

export let head = async () => 'before';
for ({ head = async (x) => ['default', x] } of [{}]) {
  const head = 1;
  seen.push(head);
}

export let labelled;
for (labelled of list) inner: { labelled = async (x) => ['labelled', x]; break inner; }

export async function how() {
  return seen.length;
}
