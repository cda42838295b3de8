/**
 * What a Server Function needs from around it.
 *
 *     function Page({ user, id }) {
 *       const label = (x) => user.name + x;             rebuilt: a helper
 *       async function create() { 'use server'; label(id); create }
 *     }                                                  captures: id, user (only .name);  rebuilt: label, create itself
 *
 * In: the resolved references of the statement, and all Server Functions in it. Out: captures and factory levels of one function.
 * Guaranteed: every free name of the hoisted function that is bound between it and the module is a capture, is rebuilt, or is reported.
 */
import type * as t from '@babel/types';
import type { Collector } from '../diagnostics/collector.ts';
import type { FunctionNode, RelatedSpan } from '../model.ts';
import { capturedValueOf } from './captured-values.ts';
import { helperOf, holdsStatements } from './helpers.ts';
import { initialFunction } from './scopes.ts';
import type { Binding, FunctionRange, Reference, Scope, ScopeTree } from './scopes.ts';
import { secretCapture } from './secrets.ts';
import { spanOf } from './syntax.ts';

/** A Server Function whose captures are to be found. */
export interface Candidate {
  readonly node: FunctionNode;
  readonly name: string | null;
  readonly tree: ScopeTree;
  readonly range: FunctionRange;
  /** `save = async () => …`: the identifier assigned to. */
  readonly assignedTo: t.Node | null;
}

/** All Server Functions of the module. */
export interface Candidates {
  readonly byNode: ReadonlyMap<t.Node, Candidate>;
  /** By the identifier that they are assigned to, for `let save; save = async () => …`. */
  readonly byTarget: ReadonlyMap<t.Node, Candidate>;
}

/** A reference to something bound in the statement. */
type BoundReference = Reference & { readonly binding: Binding };

/** Something around the Server Function that it, a helper of it, or another Server Function that it uses names. */
export interface Need {
  readonly binding: Binding;
  /** What reads it. */
  readonly references: Reference[];
  /** Set for a function that is rebuilt; null for a value. */
  readonly rebuilt: { readonly kind: 'helper'; readonly node: FunctionNode } | { readonly kind: 'server-function'; readonly candidate: Candidate } | null;
  /** The rebuilt function through which it was first needed; null when the Server Function names it itself. */
  readonly through: Need | null;
  /** The factory's own text names it. What only another Server Function names comes back in that one's factory. */
  mentioned: boolean;
}

export type Needs = ReadonlyMap<Binding, Need>;

/** References in a function to bindings that lie outside of it and inside the statement. */
export function freeReferences(tree: ScopeTree, range: FunctionRange): BoundReference[] {
  return tree.references
    .slice(range.referencesFrom, range.referencesTo)
    .filter((reference): reference is BoundReference => reference.binding !== null && isOutside(reference.binding.scope, range));
}

export function isOutside(scope: Scope, range: FunctionRange): boolean {
  return scope.index < range.scopesFrom;
}

/** Everything that the factory of `candidate` must provide, through helpers and other Server Functions too. */
export function findNeeds(candidate: Candidate, candidates: Candidates): Needs {
  const needs = new Map<Binding, Need>();
  const visited = new Map<FunctionRange, boolean>();
  const pending: { readonly range: FunctionRange; readonly through: Need | null; readonly inText: boolean }[] = [{ range: candidate.range, through: null, inText: true }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { range, through, inText } = next;
    const before = visited.get(range);
    if (before === true || before === inText) continue;
    visited.set(range, inText);
    for (const reference of [...freeReferences(candidate.tree, range), ...ownNameReferences(candidate.tree, range, candidates)]) {
      const { binding } = reference;
      const need = needs.get(binding) ?? { binding, references: [], rebuilt: rebuiltFrom(binding, candidate, candidates), through, mentioned: false };
      needs.set(binding, need);
      if (before === undefined) need.references.push(reference);
      need.mentioned ||= inText;
      if (need.rebuilt?.kind === 'helper') {
        const inner = candidate.tree.functions.get(need.rebuilt.node);
        if (inner !== undefined) pending.push({ range: inner, through: need, inText });
      } else if (need.rebuilt !== null) {
        pending.push({ range: need.rebuilt.candidate.range, through: need, inText: need.rebuilt.candidate === candidate });
      }
    }
  }
  return needs;
}

/** A named function expression sees its own name; in the factory that name must be the reference. */
function ownNameReferences(tree: ScopeTree, range: FunctionRange, candidates: Candidates): BoundReference[] {
  if (range.node.type !== 'FunctionExpression' || !range.node.id || !candidates.byNode.has(range.node)) return [];
  return tree.references
    .slice(range.referencesFrom, range.referencesTo)
    .filter((reference): reference is BoundReference => reference.binding?.kind === 'function-name' && reference.binding.declaration === range.node);
}

function rebuiltFrom(binding: Binding, candidate: Candidate, candidates: Candidates): Need['rebuilt'] {
  const other = serverFunctionOf(binding, candidate, candidates);
  if (other !== null) return { kind: 'server-function', candidate: other };
  const helper = helperOf(binding, candidate);
  return helper?.kind === 'helper' ? helper : null;
}

/** The Server Function that a binding holds for good; null when it may hold anything else. */
function serverFunctionOf(binding: Binding, candidate: Candidate, candidates: Candidates): Candidate | null {
  if (binding.redeclared) return null;
  const [first, ...more] = binding.references.filter((reference) => reference.write);
  const init = initialFunction(binding);
  const found =
    first === undefined ? init && candidates.byNode.get(init)
    : more.length === 0 && isUninitialised(binding) ? candidates.byTarget.get(first.node)
    : null;
  if (!found) return null;
  // Another function's captures must be in scope where its name is: `var f` in an inner block reaches further than they do.
  if (found === candidate) return found;
  const reachable = holdsStatements(binding.scope) && freeReferences(found.tree, found.range).every((reference) => isWithin(binding.scope, reference.binding.scope));
  return reachable ? found : null;
}

function isUninitialised({ declaration, kind }: Binding): boolean {
  return (kind === 'let' || kind === 'var') && declaration.type === 'VariableDeclarator' && !declaration.init;
}

/** Is `scope` the same as `outer`, or inside of it? */
export function isWithin(scope: Scope, outer: Scope): boolean {
  for (let at: Scope | null = scope; at !== null; at = at.parent) if (at === outer) return true;
  return false;
}

/** The member paths that are read of a value; null when it is needed whole. A path covers what begins with it. */
export function pathsOf(need: Need): readonly (readonly string[])[] | null {
  const paths = new Map<string, readonly string[]>();
  for (const { path } of need.references) {
    if (path === null) return null;
    paths.set(JSON.stringify(path), path);
  }
  const isCovered = (path: readonly string[]): boolean => path.some((_, length) => length > 0 && paths.has(JSON.stringify(path.slice(0, length))));
  return [...paths].filter(([, path]) => !isCovered(path)).sort(([a], [b]) => (a < b ? -1 : 1)).map(([, path]) => path);
}

/** Reports what the Server Function takes from around it and cannot have. */
export function reportCaptures(candidate: Candidate, needs: Needs, candidates: Candidates, report: Collector['report']): void {
  const { name: functionName, tree, range } = candidate;
  for (const reference of freeReferences(tree, range)) {
    if (reference.write) report('capture-written', { name: reference.name, functionName }, spanOf(reference.node), declarationOf(reference.binding));
  }
  for (const need of needs.values()) {
    const { binding, references } = need;
    const [first] = references;
    if (need.rebuilt !== null || first === undefined) continue;
    const paths = pathsOf(need);
    const value = paths === null ? capturedValueOf(binding, candidate, candidates) : null;
    // What is wrong is shown where the Server Function itself says the name, or the name of the helper that leads to it.
    const at = spanOf(firstMention(need).node);
    if (value !== null) report('capture-not-serializable', { name: binding.name, functionName, value }, at, declarationOf(binding));
    const secret = secretCapture(binding, paths);
    if (secret !== null) report('capture-may-be-secret', { ...secret, functionName }, at, declarationOf(binding));
  }
}

function firstMention(need: Need): Reference {
  const [first] = need.references;
  if (need.through === null && first !== undefined) return first;
  return need.through === null ? need.references[0]! : firstMention(need.through);
}

function declarationOf(binding: Binding): RelatedSpan[] {
  return [{ message: `\`${binding.name}\` is declared here`, span: spanOf(binding.identifier) }];
}
