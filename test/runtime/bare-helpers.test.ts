/** Helpers that a Server Function does more with than call them: a copy that lacks a property is never made without a word. */
import { expect, test } from 'vitest';
import { compileProgram, lawPrograms } from '../harness/compile-program.ts';
import { runLaw } from '../law/law.ts';
import { bareHelper, isBareHelper } from '../../src/runtime/references.ts';

test.each<[string, unknown, boolean]>([
  ['a function', function label() {}, true],
  ['an arrow', () => 1, true],
  ['a generator', async function* () {}, true],
  ['a variable that is not set', undefined, false],
])('%s has no properties of its own', (_what, helper, expected) => {
  expect(isBareHelper(helper)).toBe(expected);
});

test('properties are named, in the words of the one who has set them', () => {
  const label = (): number => 1;
  expect(() => isBareHelper(Object.assign(label, { prefix: 1 }))).toThrow('The function label has a property (prefix), and a Server Function uses it.');
  expect(() => isBareHelper(Object.assign(label, { [Symbol.iterator]: 1 }))).toThrow('has properties (prefix, Symbol(Symbol.iterator))');
});

test('a copy takes none', () => {
  const copy = bareHelper(() => 1);
  expect(() => Object.assign(copy, { prefix: 1 })).toThrow(TypeError);
});

async function outcomeOf(use: string): Promise<string> {
  const code = `const decorate = (f) => { f.prefix = (f.prefix ?? '') + 'a'; return f.prefix; };
    export function Page({ id }) { const label = () => id; const format = label; ${use} }`;
  const compiled = compileProgram({ entry: 'page.jsx', files: new Map([['page.jsx', code]]) });
  const report = await runLaw(lawPrograms(compiled), async ({ module, send }) => {
    const act = (await send((module.Page as (props: object) => unknown)({ id: 1 }))) as () => Promise<unknown>;
    return [await act(), await act()];
  });
  return report.agrees ? 'agrees' : report.wire.outcome;
}

test('what another function has set on a helper is found when the reference is sent', async () => {
  expect(await outcomeOf(`decorate(label); return async () => { 'use server'; return label.prefix; };`)).toMatch(
    /^threw BoundArgumentsError.*label has a property \(prefix\)/,
  );
  expect(await outcomeOf(`decorate(format); return async () => { 'use server'; return label.prefix; };`)).toMatch(/^threw BoundArgumentsError/);
  expect(await outcomeOf(`decorate(label); return async () => { 'use server'; return label(); };`)).toBe('agrees');
});

test('what is set on a Server Function through an expression is found, and only where it was that function', async () => {
  const functions = `async function save() { 'use server'; } async function remove() { 'use server'; }`;
  for (const set of [
    `(id ? remove : save).label = 'x'`,
    `(remove ?? save)['label'] = 'x'`,
    `(0, remove).label = 'x'`,
    `(id && remove).label ??= 'x'`,
    `[(id ? remove : save).label] = ['x']`,
    `(id ? remove : save).label = {}; delete (id ? remove : save).label.text`,
  ])
    for (const read of ['remove.label', 'Object.keys(remove)', '(({ label }) => label)(remove)', 'decorate(remove)'])
      expect(await outcomeOf(`${functions} ${set}; return async () => { 'use server'; return ${read}; };`)).toMatch(
        /^threw BoundArgumentsError.*remove has a property \(label\)/,
      );
  for (const set of [`(id ? save : remove).label = 'x'`, `(id ? remove : save).label`])
    expect(await outcomeOf(`${functions} ${set}; return async () => { 'use server'; return remove.label; };`)).toBe('agrees');
});

test('what every function inherits and another function has set is found too: on a helper, on a Server Function', async () => {
  const set = (member: string, on: string): string => `((f) => Object.assign(f, { ${member}: () => id }))(${on});`;
  const load = `const load = async () => { 'use server'; return id; };`;
  for (const use of ['`${label}`', 'String(label)', 'label.toString()'])
    expect(await outcomeOf(`${set('toString', 'label')} return async () => { 'use server'; return ${use}; };`)).toMatch(
      /^threw BoundArgumentsError.*label has a property \(toString\)/,
    );
  expect(await outcomeOf(`${set('bind', 'label')} return async () => { 'use server'; return label.bind(null); };`)).toMatch(/label has a property \(bind\)/);
  for (const use of ['`${load}`', 'load.toString()'])
    expect(await outcomeOf(`${load} ${set('toString', 'load')} return async () => { 'use server'; return ${use}; };`)).toMatch(
      /^threw BoundArgumentsError.*load has a property \(toString\)/,
    );
  expect(await outcomeOf(`${load} ((f) => f)(load); return async () => { 'use server'; return [typeof load.toString(), await load.bind(null)()]; };`)).toBe(
    'agrees',
  );
});

test('what the Server Function sets through another function fails where it is set', async () => {
  expect(await outcomeOf(`return async () => { 'use server'; return decorate(label); };`)).toMatch(/^threw TypeError: Cannot add property prefix/);
});

test('a Server Function that a function has set properties on is found when another one reads them', async () => {
  const load = `const load = async () => { 'use server'; return id; }; decorate(load);`;
  expect(await outcomeOf(`${load} return async () => { 'use server'; return load.prefix; };`)).toMatch(
    /^threw BoundArgumentsError.*load has a property \(prefix\)/,
  );
  expect(await outcomeOf(`${load} return async () => { 'use server'; return load(); };`)).toBe('agrees');
});

test.each([
  `const alias = save; alias.prefix = 5;`,
  `[save][0].prefix = 5;`,
  `decorate(save);`,
  `[1].forEach(() => { decorate(save); });`,
  `const Box = ({ f }) => decorate(f); Box({ f: save });`,
])('what code around a Server Function has set on it is found when that one reads it itself: %s', async (set) => {
  const reading = (use: string): string => `const save = async () => { 'use server'; return ${use}; }; ${set} return save;`;
  for (const use of ['save.prefix', `save['prefix']`, `'prefix' in save`, 'Object.keys(save)', 'save.prefix()'])
    expect(await outcomeOf(reading(use))).toMatch(/^threw BoundArgumentsError.*save has a property \(prefix\)/);
});

test.each([`const held = { save }; held.save.prefix = 5;`, `save.prefix = 5;`, `decorate(save);`, `const also = save; Object.assign(also, { prefix: 5 });`])(
  'a function expression that reads members by its own name is asked for properties, whatever it is held by: %s',
  async (set) => {
    const reading = (use: string, returned = 'save'): string =>
      `const save = { f: async function own() { 'use server'; return ${use}; } }.f; ${set} const load = async () => { 'use server'; return save(); }; return ${returned};`;
    for (const use of ['[id, own.prefix]', `own['prefix']`, `'prefix' in own`, '(async () => own.prefix)()'])
      expect(await outcomeOf(reading(use))).toMatch(/^threw BoundArgumentsError.*own has a property \(prefix\)/);
    expect(await outcomeOf(reading('own.prefix', 'load'))).toMatch(/^threw BoundArgumentsError.*own has a property/);
    expect(await outcomeOf(reading('own.name'))).toBe('agrees');
    expect(await outcomeOf(reading('own.prefix').replace(set, ''))).toBe('agrees');
  },
);

test.each([
  `const save = async () => { 'use server'; const alias = save; return alias.prefix; };`,
  `const save = async () => { 'use server'; return [save].map((f) => f.prefix); };`,
  `const save = async function own() { 'use server'; const alias = own; return alias.prefix; };`,
  `const save = async function own() { 'use server'; return own.prefix; };`,
])('where properties are seen to be set, a function that is a value inside of itself is refused: %s', async (declared) => {
  await expect(outcomeOf(`${declared} save.prefix = 5; return save;`)).rejects.toThrow('a function that has properties set on it');
  expect(await outcomeOf(`${declared} return save;`)).toBe('agrees');
});

test.each([
  `decorate(save); return async () => { 'use server'; return ((f) => f.prefix)(save); };`,
  `const alias = save; alias.prefix = 5; return async () => { 'use server'; let prefix; ({ prefix } = save); return prefix; };`,
  `const alias = save; alias.prefix = 5; return async () => { 'use server'; return (({ prefix } = save) => prefix)(); };`,
  `const alias = save; alias.prefix = 5; return async () => { 'use server'; return (save ?? {}).prefix; };`,
  `const alias = save; alias.prefix = 5; return async () => { 'use server'; return (id ? save : {}).prefix; };`,
  `const alias = save; alias.prefix = 5; return async () => { 'use server'; return (0, save).prefix; };`,
  `const alias = save; alias.prefix = 5; return async () => { 'use server'; return (await save).prefix; };`,
])('a Server Function that is a value before it is looked into is asked for properties: %s', async (use) => {
  const declared = `const save = async () => { 'use server'; return id; };`;
  expect(await outcomeOf(`${declared} ${use}`)).toMatch(/^threw BoundArgumentsError.*save has a property \(prefix\)/);
  expect(await outcomeOf(`${declared} ${use.replace(/^.*? return async/, 'return async')}`)).toBe('agrees');
});

test.each(['own.prefix', `own['prefix']`, '((f) => f.prefix)(own)'])(
  'a helper that looks into itself by its own name is asked for properties: %s',
  async (use) => {
    const declared = `const show = function own() { return [id, ${use}]; }; const held = { show };`;
    const used = `return async () => { 'use server'; return show(); };`;
    const outcome = outcomeOf(`${declared} held.show.prefix = 5; ${used}`);
    expect(await outcome).toMatch(/^threw BoundArgumentsError.*own has a property \(prefix\)/);
    expect(await outcomeOf(`${declared} ${used}`)).toBe('agrees');
  },
);

test('what a constructor has given to its instances is asked for', async () => {
  const declared = 'function Row() { this.id = id; }';
  const used = `return async () => { 'use server'; return [new Row().id, typeof new Row().render]; };`;
  expect(await outcomeOf(`${declared} ${used}`)).toBe('agrees');
  expect(await outcomeOf(`${declared} Object.assign(Row.prototype, { render: () => 1 }); ${used}`)).toMatch(
    /^threw BoundArgumentsError.*Row has a property \(prototype\.render\)/,
  );
});

test('a prototype that a function was given is asked for, whatever kind of function it is', async () => {
  for (const declared of ['const show = () => id;', 'const show = async () => id;', 'const show = async function* () {};']) {
    const used = `return async () => { 'use server'; return show.prefix; };`;
    expect(await outcomeOf(`${declared} ${used}`)).toBe('agrees');
    expect(await outcomeOf(`${declared} const give = (f) => Object.setPrototypeOf(f, { prefix: 1 }); give(show); ${used}`)).toMatch(
      /^threw BoundArgumentsError.*show has a property \(__proto__\)/,
    );
    expect(await outcomeOf(`const formats = () => 1; formats.prefix = 1; ${declared} ((f) => Object.setPrototypeOf(f, formats))(show); ${used}`)).toMatch(
      /__proto__/,
    );
  }
});

test('a Server Function that is given to a function may be asked by that for what was set under another name', async () => {
  const save = `const save = async () => { 'use server'; return id; };`;
  for (const set of ['const alias = save; alias.prefix = 5;', 'for (const each of [save]) each.prefix = 5;'])
    expect(await outcomeOf(`${save} ${set} return async () => { 'use server'; return decorate(save); };`)).toMatch(
      /^threw BoundArgumentsError.*save has a property \(prefix\)/,
    );
  expect(await outcomeOf(`${save} const held = [save]; return async () => { 'use server'; return ((f) => [f.prefix, held.length])(save); };`)).toBe('agrees');
});

test('a Server Function that looks for no more than every function has is not asked, whoever has it', async () => {
  expect(
    await outcomeOf(`const save = async () => { 'use server'; return [id, save.name, save.length]; }; const alias = save; alias.prefix = 5; return alias;`),
  ).toBe('agrees');
});

test('a Server Function that is called in place works on itself, and has its properties there', async () => {
  const counting = `const save = async () => { 'use server'; save.calls = (save.calls ?? 0) + 1; return save.calls; };`;
  expect(
    await outcomeOf(
      `${counting} const first = save().then(save); const load = async () => { 'use server'; return id; }; return Object.assign(load, { first });`,
    ),
  ).toBe('agrees');
  expect(await outcomeOf(`${counting} const held = { save }; held.save(); return save;`)).toMatch(/^threw BoundArgumentsError.*save has a property \(calls\)/);
});

test.each([
  `[1].reduce((f) => { f.prefix = 1; return f; }, label);`,
  `[1].map(function () { this.prefix = 1; }, label);`,
  `Array.from([1], function () { this.prefix = 1; }, label);`,
  `[1].reduce(...[(f) => { f.prefix = 1; return f; }], label);`,
  `const filter = decorate; filter(label);`,
  `const setTimeout = decorate; setTimeout(label);`,
  `const rows = { find: decorate }; rows.find(label);`,
  `class Rows { static map = decorate; } Rows.map(label);`,
  `({ then: decorate }).then(label);`,
  `class Rows { find(f) { decorate(f); } } const rows = new Rows(); rows.find(label);`,
  `class Rows { find(f) { decorate(f); } } new Rows().find(label);`,
  `const Map = class { forEach(f) { decorate(f); } }; new Map().forEach(label);`,
  `const runtime = { jsx: decorate, createElement: decorate }; runtime.jsx(label);`,
  `({ createElement: decorate }).createElement(label);`,
])('what is not known to call a helper alone may set properties on it: %s', async (set) => {
  expect(await outcomeOf(`${set} return async () => { 'use server'; return label.prefix; };`)).toMatch(
    /^threw BoundArgumentsError.*label has a property \(prefix\)/,
  );
});

test('what only calls a helper does not show whether it has properties', async () => {
  const used = `[[1].map(label), Array.from([2], label), 'a'.replace('a', label), await Promise.resolve(3).then(label, label), [4, 5].reduce(label), Object.keys(Object.groupBy([6], label))]`;
  expect(await outcomeOf(`label.prefix = 1; return async () => { 'use server'; return ${used}; };`)).toBe('agrees');
});

test('a copy is called what the original is called, by whoever has named it', async () => {
  const named = `const named = (f) => Object.defineProperty(f, 'name', { value: 'other' });`;
  expect(await outcomeOf(`${named} named(label); return async () => { 'use server'; return label.name; };`)).toBe('agrees');
  expect(
    await outcomeOf(
      `const load = async () => { 'use server'; }; (0, (f) => Object.defineProperty(f, 'name', { value: '' }))(load); return async () => { 'use server'; return load.name; };`,
    ),
  ).toBe('agrees');
});
