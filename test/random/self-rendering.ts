/**
 * Helpers that make Server Functions which call them again: a row that renders the next one, two that render each other. The copy of the helper that a Server
 * Function calls makes the same Server Function as the original did.
 */
import { emit } from './bodies.ts';
import { type Scope } from './scope.ts';
import { expression, row, statement, type Tree } from './tree.ts';
import { nextNumber, type Making } from './values.ts';

/** The names made here are numbered, so nothing else of the program uses them. */
export function selfRendering(making: Making, scope: Scope): Tree {
  making.references -= 2;
  const { random } = making;
  const n = nextNumber(making);
  const names: Names = { n, helper: `row${n}`, other: `other${n}`, around: `around${n}` };
  const [first, again] = random.pick(helpers)(names, (values) => random.pick(functions)(names, values));
  return statement('helper that renders itself')`${row([
    // What is not in a block of its own may be a `var`, which reaches further than a constant of its block.
    statement()`${first.startsWith('var') ? 'var' : 'const'} ${names.around}: any = { k: ${n}, v: "unused" };`,
    ...(again === null ? [] : [statement()`${again}`]),
    statement()`${first}`,
    emit(scope, expression()`${names.helper}(1)`),
  ])}`;
}

interface Names {
  readonly n: number;
  readonly helper: string;
  readonly other: string;
  /** A variable around the helpers. */
  readonly around: string;
}

/** A Server Function among the values of what the helper gives. */
type Made = (values: string) => string;

const functions: readonly ((names: Names, values: string) => string)[] = [
  (_, values) => `async (y: any) => { "use server"; return [typeof y, ${values}]; }`,
  (_, values) => `async function () { "use server"; return [${values}, arguments.length]; }`,
  ({ n }, values) => `async function own${n}(y: any) { "use server"; return y === undefined ? [own${n}.name, ${values}] : [${values}]; }`,
  (_, values) => `...Object.values({ async k(y: any) { "use server"; return [${values}, y === undefined]; } })`,
  ({ n }, values) => `async (y: any) => { "use server"; const z${n} = [${values}]; return [z${n}, async () => { "use server"; return [y, ${values}]; }]; }`,
];

/** The text of the helper that is called first, and of another one. */
const helpers: readonly ((names: Names, made: Made) => readonly [string, string | null])[] = [
  ({ helper, around }, made) => [`const ${helper} = (x: any): any => [x, ${around}.k, ${made(`${helper}(x + 1)`)}];`, null],
  ({ helper, around }, made) => [
    `const ${helper} = (x: any): any => [x, ${around}.k, ${made(`${helper}(x + 1), [${helper}].map((f: any) => f.name)`)}];`,
    null,
  ],
  ({ helper, around }, made) => [`function ${helper}(x: any): any { return [${around}.k, x, ${made(`x, ${helper}(x + 1)`)}]; }`, null],
  ({ helper, around }, made) => [`var ${helper}: any = function (x: any): any { return [x, ${made(`${helper}(x + 1), ${around}.k`)}]; };`, null],
  ({ helper, n }, made) => [
    `const ${helper} = function again${n}(x: any): any { return [x, ${made(`again${n}(x + 1), again${n} === ${helper}, typeof ${helper}`)}]; };`,
    null,
  ],
  ({ helper, n }, made) => [`let ${helper} = function again${n}(x: any): any { return [x, ${made(`again${n} === ${helper}, again${n}(x + 1)`)}]; };`, null],
  ({ helper, n }, made) => [
    `const ${helper} = __name(function again${n}(x: any): any { return [x, ${made(`again${n} === ${helper}, again${n}.name`)}]; }, "row");`,
    null,
  ],
  ({ helper, other }, made) => [
    `const ${helper} = (x: any): any => [x, ${made(`${other}(x + 1)`)}];`,
    `const ${other} = (x: any): any => ({ k: x, v: ${made(`${helper}(x + 2)`).replace(/^\.\.\.(.*)$/, '[...$1]')} });`,
  ],
  // The variable around is another one where the Server Function stands.
  ({ helper, other, around }, made) => [
    `function ${helper}(x: any): any { const ${around} = [x]; return [${around}, ${made(`${helper}(x + 1), ${other}(), ${around}`)}]; }`,
    `const ${other} = () => ${around}.k;`,
  ],
  ({ helper, other, around }, made) => [
    `const ${helper} = (x: any): any => { const y: any = ${around}.k; const ${other} = (z: any): any => [x, y, z, ${made(`${other}(z + 1), ${helper}(x + 1)`)}]; return ${other}(0); };`,
    null,
  ],
];
