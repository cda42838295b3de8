/**
 * Helpers that get properties, and helpers that are given to others that might set some. A copy of a helper has no properties: where the helper has some the
 * Server Function only calls it; where it has none it is used as any value. And Server Functions that look for members of each other, and of themselves, which nobody sets.
 */
import { emit } from './bodies.ts';
import { type Scope } from './scope.ts';
import { commas, expression, row, statement, type Tree } from './tree.ts';
import { nextNumber, type Making } from './values.ts';

/** The names made here are numbered, so nothing else of the program uses them. */
export function helperProperties(making: Making, scope: Scope): Tree {
  making.references--;
  const { random } = making;
  const n = nextNumber(making);
  const h = `h${n}`;
  const isServerFunction = random.chance(0.2);
  const made = isServerFunction
    ? random.pick(serverFunctions(h, n))
    : random.pick([
        `const ${h}: any = (x: any) => [x, ${n}, captured${n}];`,
        `function ${h}(x: any): any { return [x, ${n}, captured${n}]; }`,
        `var ${h}: any = function (x: any) { return [x, captured${n}]; };`,
        `let ${h}: any = function named${n}(x: any) { return [x, named${n}.length, captured${n}]; };`,
      ]);
  const [form, before, ways] = isServerFunction
    ? (['Server Function looked into', [...handingOn(h), `const alias${n} = ${h}`], members(h)] as const)
    : random.chance(0.5)
      ? (['helper with properties', setting(h, n), calls(h)] as const)
      : (['helper used as a value', handingOn(h), values(h)] as const);
  const results = random
    .shuffle(ways)
    .slice(0, 2 + random.below(2))
    .map((way) => expression()`${way}`);
  return statement(form)`${row([
    // A `var` reaches further than a constant of its block.
    statement()`${made.startsWith('var') ? 'var' : 'const'} captured${n} = ${nextNumber(making)};`,
    statement()`${made}`,
    statement()`${random.pick(before)};`,
    emit(scope, expression()`[async () => { "use server"; return [${commas(results)}]; }, typeof (${h} as any).k]`),
  ])}`;
}

const serverFunctions = (h: string, n: number): readonly string[] => [
  `const ${h}: any = async (x: any) => { "use server"; return [x, captured${n}, typeof ${h}.k, "k" in ${h}]; };`,
  `async function ${h}(x: any): Promise<any> { "use server"; return [x, ${n}, Object.keys(${h}).length, (${h} as any)["k"]]; }`,
  `var ${h}: any = async function named${n}(x: any) { "use server"; return [x, captured${n}, typeof (named${n} as any).k, ${h}.k ?? 0]; };`,
  `const ${h}: any = async function named${n}(x: any) { "use server"; return [x, captured${n}, typeof (named${n} as any).k, named${n}.name]; };`,
  `const ${h}: any = async function named${n}(x: any) { "use server"; return [x, "k" in named${n}, Object.keys([named${n}][0]!).length]; };`,
];

const setting = (h: string, n: number): readonly string[] => [
  `Object.assign(${h}, { k: ${n} })`,
  `(${h} as any).k = ${n}`,
  `Object.defineProperty(${h}, "k", { value: ${n} })`,
  `Reflect.set(${h}, "k", ${n})`,
  `((f: any) => { f.k = ${n}; })(${h})`,
  `(${h} as any).displayName = "H"`,
];

/** Nobody here sets anything. */
const handingOn = (h: string): readonly string[] => [
  `[1].reduce((f: any) => f, ${h})`,
  `((filter: any) => filter(${h}))((f: any) => f)`,
  `({ find: (f: any) => f }).find(${h})`,
  `new (class { find(f: any): any { return f; } })().find(${h})`,
  `({ jsx: (f: any) => f }).jsx(${h})`,
  `[1].map(${h})`,
  `((f: any) => [f])(${h})`,
  `[${h}].push(0)`,
  `new Set([${h}])`,
  `typeof { k: ${h} }`,
  `Object.keys(${h})`,
];

const calls = (h: string): readonly string[] => [
  `${h}(1)`,
  `[1, 2].map(${h})`,
  `${h}?.(2)`,
  `${h} ? 1 : 0`,
  `typeof ${h}`,
  `await Promise.resolve(3).then(${h})`,
  `"a".replace("a", ${h})`,
  `((y: any) => ${h}(y))(4)`,
  // What compilers make of JSX.
  `((r: any) => r.jsx(${h}, 5))({ jsx: (f: any, x: any) => f(x) })`,
  `((r: any) => (0, r.createElement)(${h}, 6))({ createElement: (f: any, x: any) => f(x) })`,
];

const values = (h: string): readonly string[] => [
  `${h}.name`,
  `${h}.length`,
  `[${h}].map((f: any) => f.name)`,
  `((f: any) => f === ${h})(${h})`,
  `typeof ${h}.k`,
  `({ ${h} }).${h}(3)`,
  `Object.keys(${h}).length`,
  `(${h} as any).k ?? 0`,
  `[${h}][0](5)`,
  `${h}.call(null, 6)`,
  `${h}(7)`,
];

const members = (h: string): readonly string[] => [
  `${h}.name`,
  `typeof ${h}.j`,
  `"j" in ${h}`,
  `(${h} as any)["j"]`,
  `(({ j }: any) => j ?? 0)(${h})`,
  `Object.hasOwn(${h}, "j")`,
  `await ${h}(7)`,
];
