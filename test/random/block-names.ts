/**
 * A variable that is given, in a block, what the block means by a name that means something else around it.
 *
 *     const label = () => 1;
 *     { const label = 2; var held = [label]; }
 *     const shown = async () => { 'use server'; return [held, label()]; };
 */
import { emit } from './bodies.ts';
import { arrow, named, small } from './changing-exports.ts';
import { type Scope } from './scope.ts';
import { expression, fixed, row, statement, type Tree } from './tree.ts';
import { literal, literalShape, nextNumber, type Making } from './values.ts';

/** What a name means around a block; and what a Server Function may ask of it there, if it is nothing that is sent. */
const meaningsAround: readonly ((name: string, n: number) => readonly [string, string])[] = [
  (name, n) => [`const ${name}: any = () => ${n};`, `${name}()`],
  (name, n) => [`function ${name}(): any { return ${n}; }`, `${name}()`],
  (name, n) => [`function* ${name}(): any { yield ${n}; }`, `[...${name}()]`],
  (name, n) => [`const ${name}: any = (function* (): any { yield ${n}; })();`, ''],
  (name, n) => [`const ${name}: any = [${n}].values();`, ''],
  (name, n) => [`const ${name}: any = () => ${name}.k; ${name}.k = ${n};`, ''],
  (name) => [`const ${name}: any = Symbol("k");`, ''],
  (name, n) => [`class ${name} { static k = ${n}; }`, ''],
  (name, n) => [`const ${name}: any = [${n}];`, `${name}[0]`],
  (name) => [`let ${name}: any;`, ''],
  () => ['', ''],
];

/** A block in which the name means the value, and something is done with it. */
const blocks: readonly ((name: string, value: Tree, use: Tree) => Tree)[] = [
  (name, value, use) => fixed()`{ const ${name}: any = ${value}; ${use} }`,
  (name, value, use) => fixed()`{ let ${name}: any; ${name} = ${value}; ${use} }`,
  (name, value, use) => fixed()`{ const { k: ${name} } = { k: ${value} } as any; ${use} }`,
  (name, value, use) => fixed()`if (ticks >= 0) { const [${name}]: any = [${value}]; ${use} }`,
  (name, value, use) => fixed()`for (const ${name} of [${value}] as any[]) { ${use} }`,
  (name, value, use) => fixed()`for (let ${name}: any = ${value}, once = true; once; once = false) { ${use} }`,
  (name, value, use) => fixed()`try { throw ${value}; } catch (${name}: any) { ${use} }`,
  (name, value, use) => fixed()`switch (typeof tick) { case "function": const ${name}: any = ${value}; default: ${use} }`,
];

/** What the name is given in the block, and what is made of it there: itself, alone or with others, in another's clothes; what it gives when it is called. */
const uses: readonly ((name: string, value: Tree) => readonly [Tree, string])[] = [
  (name, value) => [fixed()`(${value})`, name],
  (name, value) => [fixed()`(${value})`, `(${name} as any)`],
  (name, value) => [fixed()`(${value})`, `[${name}]`],
  (name, value) => [fixed()`(${value})`, `{ ${name} }`],
  (name, value) => [fixed()`(${value})`, `{ k: [${name}, ${name}] }`],
  (name, value) => [fixed()`(${value})`, `(tick(), ${name})`],
  (name, value) => [fixed()`(${value})`, `ticks < 0 ? null : ${name}`],
  (name, value) => [fixed()`(() => (${value}))`, `${name}()`],
  (name, value) => [fixed()`({ values: () => (${value}) })`, `${name}.values()`],
];

const holders: readonly ((held: string, made: string) => readonly [string, string])[] = [
  (held, made) => ['', `var ${held}: any = ${made};`],
  (held, made) => ['', `var ${held}: any = ${made};`],
  (held, made) => [`var ${held}: any;`, `${held} = ${made};`],
  (held, made) => [`let ${held}: any;`, `${held} = ${made};`],
];

/** The names made here are numbered, so nothing else of the program uses them. */
export function blockNames(making: Making, scope: Scope): Tree {
  making.references--;
  const { random } = making;
  const n = nextNumber(making);
  const [name, held, server] = [`label${n}`, `held${n}`, `shown${n}`];
  const [around, asked] = random.pick(meaningsAround)(name, nextNumber(making));
  const [value, made] = random.pick(uses)(name, literal(making, literalShape(making)));
  const [before, use] = random.pick(holders)(held, made);
  const block = random.pick(blocks)(name, value, fixed()`${use}`);
  const results = [held, ...(asked !== '' && random.chance(0.5) ? [asked] : [])].join(', ');
  return statement('name that a block means otherwise')`${row([
    ...(around === '' ? [] : [fixed()`${around}`]),
    ...(before === '' ? [] : [fixed()`${before}`]),
    block,
    fixed()`const ${server}: any = async (y: any) => { "use server"; return [${results}, y]; };`,
    emit(scope, expression()`${server}`),
  ])}`;
}

/** Exports of a file-level module that are given, in blocks and functions, what these mean by a name of the module's. */
export function exportFromBlock(making: Making, scope: Scope): Tree {
  const { random } = making;
  const name = named(making, scope);
  const n = nextNumber(making);
  const impl = `impl${n}`;
  const own = arrow(making, scope);
  const other = small(making);
  const around = random.pick([
    `function ${impl}(): any { return ${n}; }`,
    `const ${impl}: any = () => ${n};`,
    `const ${impl}: any = { k: ${n} };`,
    `class ${impl} {}`,
  ]);
  const made = random.pick([impl, `ticks < 0 ? ${other} : ${impl}`, `ticks >= 0 ? ${impl} : ${other}`, `${impl} ?? (${other})`, `(tick(), ${impl})`]);
  const block = (use: string): Tree => random.pick(blocks)(impl, expression()`(${own})`, fixed()`${use}`);
  const given = random.pick([
    () => [block(`var ${name}: any = ${made};`), fixed()`export { ${name} };`],
    () => [fixed()`export let ${name}: any = ${other};`, block(`${name} = ${made};`)],
    () => [fixed()`export let ${name}: any = ${other};`, fixed()`export async function c${n}() { ${block(`${name} = ${made};`)} return ${n}; }`],
    () => [
      fixed()`export let ${name}: any = ${other};`,
      fixed()`export async function d${n}() { const set = (${impl}: any) => { ${name} = ${made}; }; set(${own}); return ${n}; }`,
    ],
  ])();
  return statement('export given what a block means by a name')`${row([fixed()`${around}`, ...given])}`;
}
