export var save = async () => {
  'use server';
  return 'first';
};
const first = save;
var save = async () => {
  'use server';
  return 'second';
};

export let step = async () => {
  'use server';
  return 'step';
};
const kept = step;
[step] = [null];

export let item = async () => {
  'use server';
  return 'item';
};
const keptItem = item;
for (item of [1, 2]) {
}

export let count = async () => {
  'use server';
  return 'count';
};
const keptCount = count;
count++;

async function declared() {
  'use server';
  return 'declared';
}
const keptDeclared = declared;
({ declared } = { declared: async function replaced() {} });

export const Page = () => [first, save, kept, keptItem, keptCount, keptDeclared];
export const held = () => [step, item, Number.isNaN(count), declared.name];
