/**
 * Variables that get their function, a Server Function or a helper, behind what asks for it, and Server Functions inside of others that lead there on ways of several steps: what each factory
 * has to know may be named in none of the texts that it holds.
 *
 *     let save; const ask = async () => { 'use server'; return typeof save; };
 *     save = async () => { 'use server'; return async () => { 'use server'; return ask(); }; };
 *     const self = isAdmin ? async () => { 'use server'; return typeof self; } : null;
 */
import { emit } from './bodies.ts';
import { type Scope } from './scope.ts';
import { expression, row, statement, type Tree } from './tree.ts';
import { nextNumber, type Making } from './values.ts';

/** The names made here are numbered, so nothing else of the program uses them. */
export function setLater(making: Making, scope: Scope): Tree {
  making.references -= 2;
  const { random } = making;
  const n = nextNumber(making);
  const [first, second, third, around, held] = [`first${n}`, `second${n}`, `third${n}`, `around${n}`, `held${n}`];
  const asks = random.pick([
    `typeof ${first}, ${around}.k`,
    `typeof ${first}, typeof ${second}`,
    `${second}?.name, typeof ${first}, ${around}.k`,
    `${held}, typeof ${first}, typeof ${second}`,
    `typeof ${third}, ${first}?.length`,
  ]);
  const [ask, helper] = random.pick([
    [`ask${n}`, ''],
    [`tell${n}`, `const tell${n} = async () => ask${n}();`],
    [`tell${n}`, `const tell${n} = async () => [await ask${n}(), ${held}, ${second}?.length];`],
    [`list${n}`, `function list${n}(): any { return [ask${n}(), ${around}.k][0]; }`],
  ] as const);
  const asking = random.pick([
    `const ask${n} = async () => { "use server"; return [${asks}]; };`,
    `async function ask${n}() { "use server"; return [${asks}]; }`,
    `const state${n} = () => [${asks}]; const ask${n} = async () => { "use server"; return state${n}(); };`,
    `const state${n} = () => [${asks}]; const ask${n} = async () => state${n}();`,
  ]);
  const inner = random.pick([
    `async (y: any) => { "use server"; return [y, await ${ask}()]; }`,
    `Object.values({ async k(y: any) { "use server"; return [await ${ask}(), y]; } })[0]`,
    `async (y: any) => { "use server"; return [y, async () => { "use server"; return [await ${ask}(), y]; }]; }`,
  ]);
  const outer = (body: string): string =>
    random.pick([
      `async (x: any) => { "use server"; return [x, ${body}]; }`,
      `async function own${n}(x: any) { "use server"; const z${n} = ${body}; return [typeof x, z${n}]; }`,
      `async (x: any, ${first}$: any = 1) => { "use server"; return [${first}$, typeof x, ${body}]; }`,
    ]);
  const set = (name: string, value: string): string =>
    random.pick([
      `${name} = ${value};`,
      `${name} ${random.pick(['??=', '||='])} ${value};`,
      `if (${around}.k) ${name} = ${value};`,
      `if (!${around}.k) { ${name} = ${value}; }`,
      `${around}.k && (${name} = ${value});`,
    ]);
  const declared = random.pick(['let', 'let', 'var']);
  const helper3 = random.pick([
    `(x: any) => [x, ${around}.k]`,
    `(x: any): any => (x > 2 ? x : [x, ${third}(x + 1)])`,
    `function (x: any) { return [x, ${inner}]; }`,
    `(x: any): any => [x, async () => { "use server"; return [typeof x, ${third}?.name]; }]`,
  ]);
  // What holds the function for certain is the function itself; and nothing holds it where it was not made.
  const self = `self${n}`;
  const itself = `async (x: any) => { "use server"; return [typeof ${self}, x === "xyz" ? typeof (await ${self}(${around}.k)) : 0]; }`;
  const holdsItself = random.pick([
    `const ${self}: any = ${around}.k ? ${itself} : null;`,
    `const ${self}: any = ${around}.v && (0, ${itself});`,
    `let ${self}: any = null; ${self} ??= ${itself};`,
    `const { ${self} = ${itself} }: any = {};`,
    `const ${self} = ((${self}: any = ${itself}): any => ${self})();`,
    `let ${self}: any, last${n}: any; last${n} = ${self} = ${itself};`,
  ]);
  return statement('function that is set later')`${row([
    statement()`${declared === 'var' ? 'var' : 'const'} ${around}: any = { k: ${n}, v: "unused" };`,
    statement()`${declared} ${first}: any, ${second}: any;`,
    // What the functions use that a `var` holds may be out of its scope.
    statement()`const ${held} = "of the block";`,
    // Not a `var`: a helper that names what is out of the scope of its variable is not built again.
    statement()`let ${third}: any;`,
    statement()`${asking} ${helper}`,
    statement()`${set(first, outer(inner))}`,
    statement()`${set(second, random.chance(0.5) ? outer(inner) : `async () => { "use server"; return ${around}.k; }`)}`,
    statement()`${set(third, helper3)}`,
    statement()`${holdsItself}`,
    emit(scope, expression()`[${first}, ${second}, ${self}, ${outer(inner)}, async () => { "use server"; return [${third}?.(1), typeof ${third}]; }]`),
  ])}`;
}
