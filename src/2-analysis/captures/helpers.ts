/**
 * Helpers: ordinary local functions that a Server Function uses. They cannot be sent, but they can be built again from
 * what they capture, as long as the copy is no other function than the original.
 *
 *     const label = (x) => prefix + x;      rebuilt wherever `prefix` is captured
 *     const row = (id) => <form action={async () => { 'use server'; return row(id + 1); }} />;
 *                                           rebuilt as well; the copy binds the Server Function that it makes, as the original does
 *     const next = () => ++count;           not: the original and the copy would count apart
 *
 * A copy has no properties. A caller of the copy does not see that, but the copy itself does when it asks for its own: `const next = () => ++next.count`.
 */
import type * as t from '@babel/types';
import type { WhyNotRebuilt } from '../../model/diagnostic-params.ts';
import type { FunctionNode } from '../../model/index.ts';
import type { Candidate } from './candidates.ts';
import { crossesFunction, freeReferences, holdsStatements, initialFunction, isOutside, isRangeWithin, isWithin, laterFunction } from '../../scopes/tree.ts';
import type { Binding, FunctionRange, NameReference, ScopeTree } from '../../scopes/tree.ts';

export type Helper = { readonly kind: 'helper'; readonly node: FunctionNode } | { readonly kind: 'not-rebuilt'; readonly why: WhyNotRebuilt };

/**
 * @returns null when the binding holds no function from its declaration, or from its only write, on.
 */
export function helperOf(binding: Binding, candidate: Candidate): Helper | null {
  const later = laterFunction(binding);
  const node = later ?? initialFunction(binding);
  const range = node === null ? undefined : candidate.tree.functions.get(node);
  if (node === null || range === undefined) return null;
  const why = whyNotRebuilt(range, binding, candidate);
  if (why === null) return { kind: 'helper', node };
  // A variable that gets its function later may hold nothing, and that can be sent.
  return later === null ? { kind: 'not-rebuilt', why } : null;
}

function whyNotRebuilt(range: FunctionRange, binding: Binding, { tree, range: user }: Candidate): WhyNotRebuilt | null {
  if (binding.redeclared || (binding.written && laterFunction(binding) === null)) return { kind: 'reassigned' };
  if (isRangeWithin(user, range) && hasOnlyMembersRead(binding)) return { kind: 'has-properties' };
  if (!holdsStatements(binding.scope) && binding.kind !== 'function-name') return { kind: 'not-a-plain-function' };

  const used = tree.uses.slice(range.usesFrom, range.usesTo).find(({ kind, owner }) => kind === 'eval' || owner === null || isOutside(owner, range));
  if (used !== undefined) return { kind: 'uses', what: used.kind === 'private-name' ? 'private name' : used.kind };

  for (const reference of freeReferences(tree, range)) {
    if (reference.write) return { kind: 'writes', variable: reference.name };
    if (!isWithin(binding.scope, reference.binding.scope)) return { kind: 'captures', variable: reference.name, value: null };
  }
  return null;
}

/** Do functions read fixed members of it, and no more (`Page.title`)? Then those are sent. */
function hasOnlyMembersRead({ references, scope }: Binding): boolean {
  return references.every((reference) => !crossesFunction(reference.scope, scope) || ((reference.path?.length ?? 0) > 0 && !isCalled(reference)));
}

/** Is the function used in a way that does not show its properties: called, passed to a function that is known only to call it, or asked whether it is there? */
export function isCalled({ use, path }: NameReference): boolean {
  if (use === 'test') return path?.length === 0;
  return use === 'call' || use === 'callback' || (use === 'tag' && path === null);
}

/** What may change what a variable holds: a function that is given it, or an assignment to a member of it. */
const CHANGING: ReadonlySet<NameReference['use']> = new Set<NameReference['use']>(['argument', 'member-write', 'may-be-set']);

/**
 * May a Server Function have got properties, or another name, outside of the one that reads them? What that one sets on its copy, it finds there.
 * Its name it gets from a function that it is given to; a property of another name from any code that has it, under whatever name:
 * `const alias = save`, `<Box action={save} />`. Whoever has a function expression that sees its own name has it under another one.
 */
export function mayGetProperties(variable: Binding, reader: Candidate, ofAddedMembers: boolean): boolean {
  if (ofAddedMembers && variable.kind === 'function-name') return true;
  return referencesOutside(variable, reader).some((reference) => CHANGING.has(reference.use) || (ofAddedMembers && isHandedOn(reference)));
}

/** Are members of the function set outside of the one that uses it, where that is to be seen? */
export function isSetOutside(variable: Binding, reader: Candidate): boolean {
  return referencesOutside(variable, reader).some(({ use }) => use === 'member-write');
}

function referencesOutside(variable: Binding, { tree, range }: Candidate): NameReference[] {
  return [variable, ...variablesHolding(variable, tree)].flatMap(({ references }) => references.filter(({ scope }) => isOutside(scope, range)));
}

/** `const row = function again() { … }`: the variables that hold the function which calls itself `again`. */
export function variablesHolding({ kind, scope, declaration }: Binding, { root }: ScopeTree): Binding[] {
  const holding: Binding[] = [];
  if (kind !== 'function-name') return holding;
  for (let at = scope.parent; at !== null && at !== root; at = at.parent) {
    for (const binding of at.bindings.values()) if (initialFunction(binding) === declaration) holding.push(binding);
    if (at.kind === 'body') break;
  }
  return holding;
}

/** Is what the variable holds given to a function, where that runs before a Server Function is sent: not in a function itself? */
export function mayBeChanged({ references, scope }: Binding): boolean {
  return references.some((reference) => CHANGING.has(reference.use) && !crossesFunction(reference.scope, scope));
}

function isHandedOn({ use, path, write }: NameReference): boolean {
  return (use === 'value' || use === 'new') && path === null && !write;
}

/**
 * May the helper have got properties: by its name, by what it has been given to, or, where it only has the name that it sees itself, by any code?
 *
 * @param known A use that is known to set none.
 */
export function mayHaveProperties({ kind, memberWritten, references }: Binding, known: t.Node | null = null): boolean {
  const maySet = (reference: NameReference): boolean => reference.path === null && !reference.write && reference.node !== known && !isCalled(reference);
  return kind === 'function-name' || memberWritten || references.some(maySet);
}
