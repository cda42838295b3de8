/**
 * Server Functions whose own name means something else to a helper of theirs: a variable around both, one of the module, or nothing that is declared.
 *
 *     const label = () => typeof log;
 *     const save = async function log() { 'use server'; return [label(), log.length]; };
 */
import { emit } from './bodies.ts';
import { type Scope } from './scope.ts';
import { expression, row, statement, type Tree } from './tree.ts';
import { nextNumber, type Making } from './values.ts';

/** The names made here are numbered, so nothing else of the program uses them; those of the module are only read. */
export function ownNames(making: Making, scope: Scope): Tree {
  making.references--;
  const { random } = making;
  const n = nextNumber(making);
  const [helper, server, captured] = [`label${n}`, `named${n}`, `captured${n}`];
  const [own, around] = random.pick([
    [making.log, ''],
    [making.fuel, ''],
    [`own${n}`, ''],
    [`own${n}`, `const own${n} = [${captured}];`],
  ] as const);
  const reads = random.pick([`typeof ${own}`, `typeof ${own}, ${captured}`, `typeof ${own}, "k"`]);
  const body = `{ "use server"; if (y === ${n}) return "again"; return [${helper}(), ${random.pick([`typeof ${own}`, `await ${own}(${n})`, `${own}.length`])}]; }`;
  // However it is reached, it is one object, and a call in place is one of the object that is called.
  const same = random.pick([
    `${own} === ${server}, ask${n}() === ${own}`,
    `await (async () => { ${own}.k = ${n}; return ${server}.k; })()`,
    `${captured}, new Set([${own}, ${server}, ask${n}()]).size`,
  ]);
  return statement('own name that a helper knows otherwise')`${row([
    statement()`const ${captured} = ${nextNumber(making)};`,
    ...(around === '' ? [] : [statement()`${around}`]),
    statement()`${random.pick([`const ${helper} = () => [${reads}];`, `function ${helper}(): any { return [${reads}]; }`])}`,
    statement()`${random.pick([
      `const ${server} = async function ${own}(y: any) ${body};`,
      `const ${server} = async function ${own}(y: any) ${body.replace(`${helper}()`, `${helper}(), typeof ask${n}()`)}; function ask${n}(): any { return ${server}; }`,
      `const ${server} = async function ${own}(y: any) ${body.replace(`${helper}()`, `${helper}(), ${same}`)}; function ask${n}(): any { return ${server}; }`,
      `let ${server}: any; { const ${own} = async (y: any) => ${body}; ${server} = ${own}; }`,
      `let ${server}: any; { async function ${own}(y: any) ${body} ${server} = ${own}; }`,
    ])}`,
    emit(scope, expression()`${server}`),
  ])}`;
}
