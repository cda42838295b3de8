/** Exports of a file-level module that are one of several functions, or become another one: conditional, aliased, declared twice, written to in every way. */
import { serverFunctionParts } from './functions.ts';
import { declare, freeName, type Scope } from './scope.ts';
import { fixed, row, statement, type Tree } from './tree.ts';
import { forHead, nextNumber, type Making } from './values.ts';

type Form = (making: Making, scope: Scope) => Tree;

export function named(making: Making, scope: Scope): string {
  const name = freeName(making.random, scope) ?? `f${nextNumber(making)}`;
  declare(scope, { name, shape: 'server', declared: 'function', ready: true });
  return name;
}

export function arrow(making: Making, scope: Scope): Tree {
  const { parameters, body } = serverFunctionParts(making, scope, false, '');
  return fixed()`async (${parameters}) => {${body}}`;
}

/** Says which one it is, and what it was given. */
export function small(making: Making): string {
  return `async (...args: any[]) => ["small", ${nextNumber(making)}, args.length]`;
}

export const changingExports: readonly Form[] = [
  (making, scope) => {
    const name = named(making, scope);
    const choice = making.random.pick(['tick() ?', 'ticks < 0 ?']);
    return fixed('export one of two')`export const ${name} = ${choice} async () => ["no parameters"] : ${arrow(making, scope)};`;
  },
  (making, scope) => {
    const name = named(making, scope);
    return fixed('export one of two')`export const ${name} = ${making.random.pick(['null ??', 'tick() &&', 'ticks < 0 ||'])} (${arrow(making, scope)});`;
  },
  (making, scope) => {
    const name = named(making, scope);
    const n = nextNumber(making);
    return statement('export of an assigned variable')`${row([
      fixed()`let impl${n}: any;`,
      fixed()`if (ticks < 0) impl${n} = async () => ${n}; else impl${n} = ${arrow(making, scope)};`,
      fixed()`export const ${name} = impl${n};`,
    ])}`;
  },
  (making, scope) => {
    const name = named(making, scope);
    const write = making.random.pick<(made: Tree) => Tree>([
      (made) => fixed()`[${name}] = [${made}];`,
      (made) => fixed()`({ k: ${name} } = { k: ${made} } as any);`,
      (made) => fixed()`for (${forHead(name)} of [${small(making)}, ${made}]);`,
      (made) => fixed()`for (${forHead(name)} of [${made}]) { tick(); }`,
      (made) => fixed()`${name} = ${made};`,
      (made) => fixed()`{ ${name} &&= ${made}; }`,
    ])(arrow(making, scope));
    return statement('export written to')`${row([fixed()`export let ${name}: any = ${small(making)};`, write])}`;
  },
  (making, scope) => {
    const name = named(making, scope);
    const again = fixed()`var ${name}: any = ${arrow(making, scope)};`;
    const second = making.random.chance(0.5) ? again : fixed()`if (ticks >= 0) { ${again} }`;
    return statement('export declared twice')`${row([fixed()`export var ${name}: any = ${small(making)};`, second])}`;
  },
  (making, scope) => {
    const name = named(making, scope);
    const n = nextNumber(making);
    const write = making.random.pick([
      `[${name}] = [next];`,
      `for (${forHead(name)} of [next]) { tick(); }`,
      `for (${forHead(name)} of [next]) tick();`,
      `${name} = next;`,
    ]);
    return statement('export written to later')`${row([
      fixed()`export let ${name}: any = ${small(making)};`,
      fixed()`export async function a${n}() { const next: any = ${small(making)}; ${write} return ${n}; }`,
    ])}`;
  },
  (making, scope) => {
    // What an export holds first is exported under another name, which keeps it.
    const name = named(making, scope);
    const n = nextNumber(making);
    const write = making.random.pick([`${name} = ${small(making)};`, `[${name}] = [${small(making)}];`]);
    return statement('export kept under another name')`${row([
      fixed()`export ${making.random.pick(['let', 'var'])} ${name}: any = ${arrow(making, scope)};`,
      fixed()`export const kept${n} = ${name};`,
      fixed()`${write}`,
      fixed()`export async function b${n}() { return [kept${n}]; }`,
    ])}`;
  },
];
