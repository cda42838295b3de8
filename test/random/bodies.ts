/** Lists of statements: every name of the list is decided first, then the statements are made in order. */
import { planDeclarations } from './declarations.ts';
import { createScope, promisedVariable, promiseVariables, type Scope } from './scope.ts';
import { expression, lines, pinned, statement, type Tree } from './tree.ts';
import { anyStatement } from './statements.ts';
import { data, value } from './uses.ts';
import type { Making } from './values.ts';

/** Statements of a list whose scope exists already, with its declarations strewn in. */
export function statementList(making: Making, scope: Scope, wanted: number): { readonly now: Tree[]; readonly late: Tree[] } {
  const { random } = making;
  const planned = planDeclarations(making, scope, making.budget > 0 ? 1 + random.below(2) : random.below(2));
  const late = planned.filter((declaration) => declaration.hoisted && scope.kind === 'body' && random.chance(0.4));
  const early = planned.filter((declaration) => !late.includes(declaration));
  const slots: (() => Tree)[] = early.map((declaration) => declaration.make);
  for (let index = 0; index < wanted; index++) slots.splice(random.below(slots.length + 1), 0, () => anyStatement(making, scope));
  const now = slots.map((make) => make());
  return { now, late: late.map((declaration) => declaration.make()) };
}

/** `{ … }` of its own scope, as the list between the braces. */
export function blockList(making: Making, scope: Scope, wanted = 1): Tree {
  return lines(statementList(making, scope, wanted).now);
}

export function block(making: Making, parent: Scope): Tree {
  return blockList(making, createScope(parent, parent.context, 'block'));
}

/**
 * The list between the braces of a function: directive, results, statements, return, and what may stand after it.
 * @param lead statements that come first.
 */
export function functionBody(making: Making, scope: Scope, directive: string, lead: readonly Tree[] = []): Tree {
  const { random } = making;
  const { out, generator, role } = scope.context;
  promiseVariables(
    random,
    scope,
    random.weighted([
      [4, 0],
      [2, 1],
      [0.5, 2],
    ]),
  );
  const small = making.budget <= 0 || scope.depth > 7;
  const { now, late } = statementList(making, scope, small ? 0 : role === 'plain' ? 2 + random.below(3) : random.below(3));
  const results = Array.from({ length: 1 + random.below(2) }, () => emit(scope, value(making, scope)));
  const after: Tree[] = [...late];
  for (let variable = promisedVariable(scope); variable !== null; variable = promisedVariable(scope)) {
    after.push(statement('var after return')`var ${variable.name} = ${data(making, scope)};`);
  }
  if (late.length > 0) late.forEach((_, index) => (after[index] = statement('declaration after return')`${after[index] as Tree}`));
  return lines([
    ...(directive === '' ? [] : [pinned()`${directive}`]),
    ...(generator ? [] : [statement()`const ${out}: any[] = [];`]),
    ...lead,
    ...now,
    ...results,
    ...(scope.context.async && role !== 'helper' && !generator ? directCalls(making, scope) : []),
    ...(generator ? [] : [statement()`return ${out};`]),
    ...after,
  ]);
}

/** One more result of the function around. */
export const emit = (scope: Scope, result: Tree): Tree =>
  scope.context.generator ? statement('yield')`yield ${result};` : statement()`${scope.context.out}.push(${result});`;

/** Calls of the Server Functions and helpers of this scope where they are, once everything they use is initialised. */
function directCalls(making: Making, scope: Scope): Tree[] {
  const callable = [...scope.bindings.values()].filter((binding) => /^(server|helper|asyncHelper)$/.test(binding.shape) && binding.ready);
  return callable
    .slice(0, 2)
    .map(({ name }) => emit(scope, expression('call on the server')`await attempt(() => (${making.fuel}-- > 0 ? ${name}("here") : 0))`));
}
