/** Objects, classes and elements that hold Server Functions. */
import { newContext, serverExpression, serverMethod } from './functions.ts';
import { emit, block } from './bodies.ts';
import { markReady, type Planned } from './declarations.ts';
import { createScope, declare, freeName, type Scope } from './scope.ts';
import { commas, expression, fixed, lines, row, statement, type Tree } from './tree.ts';
import { boundArgument, value } from './uses.ts';
import { mayMakeReferences, nextNumber, type Making } from './values.ts';

/** `const handlers = { async run() { 'use server' }, 'data-x': async () => { 'use server' } }`. */
export function planHandlers(making: Making, scope: Scope): Planned | null {
  const name = freeName(making.random, scope);
  if (name === null) return null;
  declare(scope, { name, shape: 'hidden', declared: 'const', ready: false });
  return {
    hoisted: false,
    make: () => {
      const members = handlerMembers(making, createScope(scope, scope.context, 'handlers'));
      declare(scope, { name, shape: 'handlers', declared: 'const', ready: true });
      return statement('object of Server Functions')`const ${name} = ${members};`;
    },
  };
}

function handlerMembers(making: Making, scope: Scope): Tree {
  const { random } = making;
  const n = nextNumber(making);
  const run = random.chance(0.6)
    ? fixed('object method')`${serverMethod(making, scope, 'run')}`
    : fixed('object property')`run: ${serverExpression(making, scope)}`;
  const others: (() => Tree)[] = [
    () => fixed('object method', 'odd key')`${serverMethod(making, scope, random.pick(['delete', '"data-x"', '"a-b"', '7', 'constructor', 'get', 'async']))}`,
    () => fixed('object method', 'computed key')`${serverMethod(making, scope, `["k" + ${n}]`)}`,
    () => fixed('object property', 'computed key')`[${`"p${n}"`}]: ${serverExpression(making, scope)}`,
    () => fixed('object property', 'odd key')`"data-p": ${serverExpression(making, scope)}`,
    () => fixed('object property')`k: ${value(making, scope)}`,
  ];
  const extra = Array.from({ length: mayMakeReferences(making, scope) ? random.below(2) : 0 }, () => random.pick(others)());
  return expression('object')`{ ${commas(random.shuffle([run, ...extra]))} }`;
}

/** A class: static members that are read, Server Functions in static methods, fields and static blocks. */
export function planClass(making: Making, scope: Scope): Planned | null {
  const { random } = making;
  const name = freeName(random, scope);
  if (name === null || scope.types.has(name)) return null;
  declare(scope, { name, shape: 'class', declared: 'class', ready: false });
  return {
    hoisted: false,
    make: () => {
      const n = nextNumber(making);
      const uses: Tree[] = [];
      const { out, generator } = scope.context;
      const use = (member: Tree): void => void uses.push(generator ? statement()`yield ${member};` : statement()`${out}.push(${member});`);
      const members = [fixed('static field')`static n = ${n};`, fixed('static field')`static o = { p: ${nextNumber(making)} };`];
      const block = createScope(scope, newContext(making, 'plain'), 'block');
      for (let index = 0; index < 2 && mayMakeReferences(making, scope) && random.chance(0.6); index++)
        members.push(classMember(making, block, name, index, use));
      const kind = random.chance(0.3)
        ? fixed('class expression')`const ${name} = class {${lines(members)}};`
        : fixed('class declaration')`class ${name} {${lines(members)}}`;
      markReady(scope, name);
      return statement('class')`${row([kind, ...uses])}`;
    },
  };
}

function classMember(making: Making, scope: Scope, name: string, index: number, use: (member: Tree) => void): Tree {
  const { random } = making;
  const key = `m${index}`;
  const first: (() => Tree)[] = index > 0 ? [] : [() => (use(expression()`new ${name}(${nextNumber(making)}).${key}`), constructorMember(making, scope, key))];
  return random.pick<() => Tree>([
    ...first,
    () => (use(expression()`${name}.${key}`), fixed('static method')`static ${serverMethod(making, scope, key)}`),
    ...(random.chance(0.2) ? [() => computedMember(making, scope, name, key, use)] : []),
    () => (use(expression()`${name}.${key}`), fixed('static field', 'Server Function in a field')`static ${key} = ${serverExpression(making, scope)};`),
    () => (use(expression()`new ${name}().${key}`), fixed('instance field', 'Server Function in a field')`${key}: any = ${serverExpression(making, scope)};`),
    () => (
      use(expression()`(${name} as any).${key}`),
      fixed('static block')`static ${key}: any; static { const kept${key}: any[] = ${blockCall(making, scope)}; this.${key} = kept${key}; }`
    ),
  ])();
}

/** A static method or an instance's field under a key that is computed, or a static method in whose place such a key puts another one. */
function computedMember(making: Making, scope: Scope, name: string, key: string, use: (member: Tree) => void): Tree {
  const computed = `[["${key}"].join()]`;
  const member = expression()`(${name} as any).${key}`;
  return making.random.pick<() => Tree>([
    () => (use(member), fixed('static method', 'computed key')`static ${serverMethod(making, scope, computed)}`),
    () => (
      use(expression()`new ${name}().${key}`),
      fixed('instance field', 'computed key', 'Server Function in a field')`${computed}: any = ${serverExpression(making, scope)};`
    ),
    () => (
      use(expression()`${member}()`),
      fixed('static method', 'computed key')`static ${serverMethod(making, scope, key)} static ${computed}() { return ${nextNumber(making)}; }`
    ),
  ])();
}

/** The statements of a block, as a value: what they produced. */
function blockCall(making: Making, scope: Scope): Tree {
  const context = newContext(making, 'plain');
  const inside = createScope(scope, context, 'body');
  const made = [block(making, inside), lines([emit(inside, serverExpression(making, inside))])];
  return expression()`(() => { const ${context.out}: any[] = []; {${made[0] as Tree}} {${made[1] as Tree}} return ${context.out}; })()`;
}

function constructorMember(making: Making, scope: Scope, key: string): Tree {
  const context = newContext(making, 'plain');
  const head = createScope(scope, context, 'head');
  const name = freeName(making.random, head) ?? 'a';
  declare(head, { name, shape: 'number', declared: 'parameter', ready: true });
  return fixed(
    'constructor parameters',
    'Server Function in a constructor',
  )`${key}: any; constructor(${name} = ${nextNumber(making)}) { this.${key} = ${serverExpression(making, head)}; }`;
}

/** A new Server Function where it is made, inside what may surround it. */
export function heldReference(making: Making, scope: Scope): Tree {
  const { random } = making;
  const made = serverExpression(making, scope, true);
  return random.weighted<() => Tree>([
    [6, () => made],
    [1, () => expression('reference in object')`{ k: ${made}, v: ${value(making, scope)} }`],
    [1, () => expression('reference in array')`[${commas([made, value(making, scope)])}]`],
    [1, () => expression('reference in conditional')`${nextNumber(making)} ? ${made} : null`],
    [1, () => expression('reference in logical')`null ?? (${made})`],
    [0.5, () => expression('reference in logical')`${nextNumber(making)} && (${made})`],
    [0.5, () => expression('reference in sequence')`(0, ${made})`],
    [0.5, () => expression('reference in Map')`new Map([["k", ${made}]])`],
    [0.5, () => expression('reference in spread', 'spread')`[...[${made}]]`],
    [0.5, () => expression('reference in spread', 'spread')`({ ...{ k: ${made} } })`],
    [1, () => expression('bind')`(${made}).bind(null, ${boundArgument(making, scope)})`],
    [1, () => expression('reference as argument')`((v: any) => v)(${made})`],
    [1, () => expression('reference in parentheses', 'as')`((${made}) as any)`],
    [1, () => expression('reference in assignment', 'default in pattern')`(({ k = ${made} }: any) => k)({})`],
    [2, () => expression('JSX', 'reference in JSX')`<form key="k" action={${made}}>{${value(making, scope)}}</form>`],
    [0.7, () => expression('JSX', 'reference in JSX')`<p key="k"><button formAction={${made}} /></p>`],
  ])();
}
