/** Random edits of a module: what people do to a file between two deployments. */
import type { Random } from '../random/random.ts';
import { isHolder, type FunctionForm, type Group, type Item, type Module, type ServerFn } from './model.ts';

/** Few, so that names come back. */
const names = ['save', 'remove', 'load', 'List', 'Row'];
const forms: readonly FunctionForm[] = ['declaration', 'variable', 'wrapped', 'form', 'form'];

/** Makes markers that no other function of the test has. */
export interface Markers {
  next(): string;
}

export const createMarkers = (): Markers => {
  let count = 0;
  return { next: () => `marker-${++count}` };
};

export function randomModule(random: Random, markers: Markers): Module {
  const items = ['Page', 'Other'].map((name): Item => ({ kind: 'function', name, items: randomItems(random, markers, 2), note: '' }));
  return { items, blankLines: random.below(3) };
}

function randomItems(random: Random, markers: Markers, depth: number): readonly Item[] {
  return fitting(Array.from({ length: 1 + random.below(4) }, () => randomItem(random, markers, depth)));
}

function randomItem(random: Random, markers: Markers, depth: number): Item {
  if (depth === 0 || random.chance(0.6)) return randomFunction(random, markers);
  const kind = random.pick(['function', 'object', 'class', 'if', 'loop'] as const);
  const holds = kind === 'object' || kind === 'class';
  return {
    kind,
    name: random.pick(names),
    items: holds ? fitting([randomFunction(random, markers), randomFunction(random, markers)], true) : randomItems(random, markers, depth - 1),
    note: '',
  };
}

const randomFunction = (random: Random, markers: Markers): ServerFn => ({
  kind: 'fn',
  form: random.pick(forms),
  name: random.pick(names),
  marker: markers.next(),
  parameters: random.below(2),
  captures: 0,
  body: '',
  note: '',
});

const declaredName = (item: Item, inHolder: boolean): string | null => {
  if (item.kind === 'if' || item.kind === 'loop') return null;
  return item.kind === 'fn' && item.form === 'form' && !inHolder ? null : item.name;
};

/** Without the items whose name the list already has. */
function fitting(items: readonly Item[], inHolder = false): readonly Item[] {
  const taken = new Set<string>();
  return items.filter((item) => {
    const name = declaredName(item, inHolder);
    if (name === null) return true;
    if (taken.has(name)) return false;
    taken.add(name);
    return true;
  });
}

type ListEdit = (items: readonly Item[], holder: Group | null) => readonly Item[];

/** One edit, somewhere. A name that would be declared twice is dropped by the edit itself. */
export function randomEdit(random: Random, markers: Markers, module: Module): Module {
  if (random.chance(0.08)) return { ...module, blankLines: random.below(5) };
  const edit = random.pick(edits)(random, markers);
  return { ...module, items: editSomewhere(random, module.items, null, edit) };
}

function editSomewhere(random: Random, items: readonly Item[], holder: Group | null, edit: ListEdit): readonly Item[] {
  const groups = items.filter((item): item is Group => item.kind !== 'fn');
  const goDeeper = groups.length > 0 && (holder === null || random.chance(0.5));
  if (!goDeeper) return fitting(edit(items, holder), isHolder(holder));
  const chosen = random.pick(groups);
  return items.map((item) => (item === chosen ? { ...chosen, items: editSomewhere(random, chosen.items, chosen, edit) } : item));
}

const edits: readonly ((random: Random, markers: Markers) => ListEdit)[] = [
  // insert
  (random, markers) => (items, holder) => {
    const at = random.below(items.length + 1);
    return [...items.slice(0, at), isHolder(holder) ? randomFunction(random, markers) : randomItem(random, markers, 1), ...items.slice(at)];
  },
  // delete
  (random) => (items) => items.filter((_, index) => index !== random.below(items.length)),
  // reorder
  (random) => (items) => random.shuffle(items),
  // rename
  (random) => changeOne(random, (item) => ({ ...item, name: random.pick(names) })),
  // wrap in a block, or in a function of its own
  (random) => (items, holder) => {
    if (isHolder(holder) || items.length === 0) return items;
    const chosen = random.pick(items);
    const kind = random.pick(['if', 'loop', 'function'] as const);
    return items.map((item) => (item === chosen ? { kind, name: random.pick(names), items: [chosen], note: '' } : item));
  },
  // a parameter more, a capture more, another body
  (random) => changeFunction(random, (fn) => ({ ...fn, parameters: fn.parameters + 1 })),
  (random) => changeFunction(random, (fn) => ({ ...fn, captures: (fn.captures + 1) % 4 })),
  (random) => changeFunction(random, (fn) => ({ ...fn, body: `${fn.body} wrap(${random.below(100)});` })),
  // another form under the same name
  (random) =>
    changeFunction(random, (fn) => (fn.form === 'declaration' ? { ...fn, form: 'variable' } : fn.form === 'variable' ? { ...fn, form: 'declaration' } : fn)),
  // a comment
  (random) => changeOne(random, (item) => ({ ...item, note: `note ${random.below(1000)}` })),
];

function changeOne(random: Random, change: (item: Item) => Item): ListEdit {
  return (items) => {
    if (items.length === 0) return items;
    const chosen = random.pick(items);
    return items.map((item) => (item === chosen ? change(item) : item));
  };
}

function changeFunction(random: Random, change: (fn: ServerFn) => ServerFn): ListEdit {
  return changeOne(random, (item) => (item.kind === 'fn' ? change(item) : item));
}
