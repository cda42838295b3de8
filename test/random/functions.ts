/** Functions of a random program: Server Functions in every syntax, local helpers, and plain functions that make them. */
import { functionBody } from './bodies.ts';
import { createScope, declare, freeName, withoutAwait, type FunctionContext, type Scope } from './scope.ts';
import { expression, fixed, row, statement, type Tree } from './tree.ts';
import { looseParameters, plainParameters } from './patterns.ts';
import { value } from './uses.ts';
import { mayMakeReferences, nextNumber, type Making } from './values.ts';

export const newContext = (making: Making, role: FunctionContext['role'], flags: { async?: boolean; generator?: boolean } = {}): FunctionContext => ({
  role,
  async: flags.async ?? false,
  generator: flags.generator ?? false,
  out: `out${nextNumber(making)}`,
});

/** Head and body of a Server Function, without what stands before its parenthesis. */
export function serverFunctionParts(
  making: Making,
  scope: Scope,
  generator: boolean,
  directive = '"use server";',
  arrow = true,
): { readonly parameters: Tree; readonly body: Tree } {
  making.references--;
  const context = newContext(making, 'server', { async: true, generator });
  const head = createScope(scope, context, 'head');
  const parameters = looseParameters(making, head);
  const lead = arrow || generator || !making.random.chance(0.1) ? [] : [statement('own arguments')`${context.out}.push(arguments.length);`];
  return { parameters, body: functionBody(making, createScope(head, context, 'body'), directive, lead) };
}

/** `async function f() { 'use server' … }`, `async function* …`. */
export function serverDeclaration(making: Making, scope: Scope, name: string, generator: boolean, prefix = ''): Tree {
  const { parameters, body } = serverFunctionParts(making, scope, generator, undefined, false);
  return statement(
    'Server Function declaration',
    ...(generator ? ['async generator'] : []),
  )`${prefix}async function${generator ? '*' : ''} ${name}(${parameters}) {${body}}`;
}

/** A Server Function as an expression. */
export function serverExpression(making: Making, scope: Scope, allowGenerator = false): Tree {
  const { random } = making;
  const generator = allowGenerator && random.chance(0.15);
  const style = generator ? 'function' : random.pick(['arrow', 'arrow', 'function', 'named']);
  if (style === 'named') return namedFunctionExpression(making, scope);
  const { parameters, body } = serverFunctionParts(making, scope, generator, undefined, style === 'arrow');
  if (style === 'arrow') return expression('Server Function arrow')`async (${parameters}) => {${body}}`;
  return expression('Server Function expression', ...(generator ? ['async generator'] : []))`async function${generator ? '*' : ''} (${parameters}) {${body}}`;
}

function namedFunctionExpression(making: Making, scope: Scope): Tree {
  const own = createScope(scope, scope.context, 'head');
  const name = freeName(making.random, own) ?? 'a';
  declare(own, { name, shape: 'server', declared: 'function', ready: true });
  const { parameters, body } = serverFunctionParts(making, own, false, undefined, false);
  return expression('Server Function named expression')`async function ${name}(${parameters}) {${body}}`;
}

/** `async remove() { 'use server' … }` and the like: what follows the key of a method. */
export function serverMethod(making: Making, scope: Scope, key: string): Tree {
  const { parameters, body } = serverFunctionParts(making, scope, false, undefined, false);
  return fixed('Server Function method')`async ${key}(${parameters}) {${body}}`;
}

/** A local function that Server Functions use: it reads what is around it and writes nothing there. */
export function helperFunction(making: Making, scope: Scope, name: string, asynchronous: boolean, declaration: boolean): Tree {
  const { random } = making;
  const context = newContext(making, 'helper', { async: asynchronous });
  const head = createScope(scope, context, 'head');
  const parameters = looseParameters(making, head);
  const body = createScope(head, context, 'body');
  const prefix = asynchronous ? 'async ' : '';
  if (declaration) return statement('helper declaration')`${prefix}function ${name}(${parameters}) {${functionBody(making, body, '')}}`;
  return random.weighted<() => Tree>([
    [3, () => statement('helper arrow')`const ${name} = ${prefix}(${parameters}) => (${value(making, body)});`],
    [2, () => statement('helper arrow')`const ${name} = ${prefix}(${parameters}) => {${functionBody(making, body, '')}};`],
    [1, () => statement('helper function expression')`const ${name} = ${prefix}function (${parameters}) {${functionBody(making, body, '')}};`],
  ])();
}

/** A plain function around Server Functions, in the form that the caller gives it, and a call that fits its parameters. */
export interface PlainFunction {
  readonly parameters: Tree;
  readonly body: Tree;
  readonly args: () => Tree;
}

export function plainFunction(making: Making, scope: Scope, asynchronous = false, lead: readonly Tree[] = []): PlainFunction {
  const context = newContext(making, 'plain', { async: asynchronous });
  const head = createScope(scope, context, 'head');
  const { parameters, args } = plainParameters(making, withoutAwait(head));
  const withClosure = mayMakeReferences(making, scope) && making.random.chance(0.12) ? closureParameter(making, withoutAwait(head), context) : null;
  const body = createScope(head, context, 'body');
  const text = functionBody(making, body, '', [...lead, ...(withClosure === null ? [] : [statement()`${context.out}.push(${withClosure.name});`])]);
  const all = withClosure === null ? parameters : { ...parameters, parts: [...parameters.parts, withClosure.tree] };
  return { parameters: all, body: text, args };
}

/** `f = async () => { 'use server' … }` among the parameters: it sees the parameters, not the variables of the body. */
function closureParameter(making: Making, head: Scope, context: FunctionContext): { readonly name: string; readonly tree: Tree } {
  const name = `fn${context.out}`;
  return { name, tree: fixed('Server Function in a default parameter')`${name} = ${serverExpression(making, head)}` };
}

/** `function make(…) { … }` with its calls, or the same thing without a name. */
export function plainFunctionStatements(making: Making, scope: Scope): Tree {
  const { random } = making;
  const { out, generator } = scope.context;
  const into = (call: Tree): Tree => (generator ? statement()`yield ${call};` : statement()`${out}.push(${call});`);
  const made = plainFunction(making, scope);
  const name = `make${nextNumber(making)}`;
  const calls = (callee: string): Tree[] => Array.from({ length: 1 + random.below(2) }, () => into(expression()`${callee}(${made.args()})`));
  return random.pick<() => Tree>([
    () => statement('nested function')`${row([statement()`function ${name}(${made.parameters}) {${made.body}}`, ...calls(name)])}`,
    () => statement('nested arrow')`${row([statement()`const ${name} = (${made.parameters}) => {${made.body}};`, ...calls(name)])}`,
    () => statement('immediately called function')`${into(expression()`(function (${made.parameters}) {${made.body}})(${made.args()})`)}`,
    () => statement('immediately called arrow')`${into(expression()`((${made.parameters}) => {${made.body}})(${made.args()})`)}`,
    () => statement('object method')`${into(expression()`({ ${name}(${made.parameters}) {${made.body}} }).${name}(${made.args()})`)}`,
    () =>
      statement('getter around')`${row([statement()`const ${name} = { get k() { return (${made.parameters}) => {${made.body}}; } };`, ...calls(`${name}.k`)])}`,
    () =>
      statement('constructor parameters')`${row([
        statement()`class K${name} { kept; constructor(${made.parameters}) { this.kept = (() => {${made.body}})(); } }`,
        into(expression()`new K${name}(${made.args()}).kept`),
      ])}`,
  ])();
}
