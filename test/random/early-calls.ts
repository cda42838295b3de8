/**
 * Server Functions that are called on the server before a helper of theirs is initialised, or where it never is: they throw what plain JavaScript throws, and work later.
 *
 *     const save = async () => { 'use server'; return label(); };
 *     const tried = attempt(() => save());
 *     const label = () => 'label';
 *
 * The call stands above the function itself, too, where a function that is declared below hands it out.
 */
import { emit } from './bodies.ts';
import { type Scope } from './scope.ts';
import { expression, row, statement, type Tree } from './tree.ts';
import { nextNumber, type Making } from './values.ts';

/** The names made here are numbered, so nothing else of the program uses them. */
export function earlyCalls(making: Making, scope: Scope): Tree {
  making.references -= 2;
  const { random } = making;
  const n = nextNumber(making);
  const [helper, server, captured, tried] = [`late${n}`, `early${n}`, `captured${n}`, `tried${n}`];
  const value = random.pick(['"late"', captured, `[${captured}]`]);
  const declared = random.pick([
    `const ${helper} = () => ${value};`,
    `let ${helper} = () => ${value};`,
    `const ${helper} = async () => { "use server"; return ${value}; };`,
  ]);
  const calls = random.pick([`[await ${helper}()]`, `[x, await ${helper}()]`, `await ${helper}()`]);
  const hoisted = `async function ${server}(x: any) { "use server"; return ${calls}; }`;
  const own = random.pick([`const ${server} = async (x: any) => { "use server"; return ${calls}; };`, hoisted]);
  const tries = `const ${tried} = attempt(() => ${server}(${n}));`;
  const tells = `async () => { "use server"; return [await ${tried}]; }`;
  return statement('call before a helper is there')`${row([
    statement()`const ${captured} = ${nextNumber(making)};`,
    emit(
      scope,
      expression()`${random.pick([
        `(() => { ${own} ${tries} ${declared} return [${tells}, ${server}]; })()`,
        `(() => { const ${tried} = attempt(() => get${n}()(${n})); ${declared} function get${n}() { return ${server}; } ${hoisted} return [${tells}, ${server}]; })()`,
        `(() => { ${declared} ${own} ${tries} return [${tells}, ${server}]; })()`,
        `[1, 2].map((at) => { switch (at) { case 1: ${declared} default: ${own} ${tries} return at === 1 ? [${tells}, ${server}] : ${tells}; } })`,
      ])}`,
    ),
  ])}`;
}
