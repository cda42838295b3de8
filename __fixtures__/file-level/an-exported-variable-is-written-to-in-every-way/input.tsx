'use server';

const list = [async () => 1, async () => 2, async (x) => ['last', x]];

export var twice = async () => 'first';
var twice = async (x) => ['second', x];

export let patterned = async () => 'before';
[patterned] = [async (x) => ['after', x]];

export let looped;
for (looped of list) {
  looped.seen = true;
}

export let bare;
for (bare of list) String(bare);

export let inner;
for (inner of list) {
  const inner = 1;
  String(inner);
}

var nested = async () => 'outside';
if (list.length === 3) {
  var nested = async (x) => ['nested', x];
}
export { nested };

export async function declared() {
  return 'declared';
}
declared = async (x) => ['assigned', x];

export async function swap(next) {
  const before = patterned;
  [patterned, looped] = [async (x) => [next, x], patterned];
  for (bare of [before]) {
    bare.used = true;
  }
}
