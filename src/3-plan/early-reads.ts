/**
 * What of a module may run before the module does: function declarations at its top level, which are there as soon as modules are linked. In a cycle of
 * imports another module calls them first.
 *
 *     import './early';                                   // calls submit()
 *     import { save } from './actions';
 *     export function submit() { return { save }; }      early: `save`, in shorthand
 *     export const later = () => save();                 not early: before its line there is no such function
 *
 * In: a module. Out: the reads of imported names in such functions, and of members of namespaces, and whether a node stands in one.
 * Guaranteed: names that are shadowed, written to, constructed or used as tags are left out.
 */
import type * as t from '@babel/types';
import type { EarlyRead } from '../model/index.ts';
import { forEachChild } from '../syntax/children.ts';
import { bindNames } from '../scopes/walk.ts';
import type { NameReference } from '../scopes/tree.ts';
import { staticKey, unwrap } from '../syntax/nodes.ts';

export interface EarlyReads {
  /** The reads of an imported name, by its local name, in source order. */
  readonly of: (name: string) => readonly EarlyRead[];
  /** The reads of a fixed member of it: `actions.save`. */
  readonly membersOf: (name: string) => readonly MemberRead[];
  /** The reads of several of them at once: `const { save, clear } = actions`. */
  readonly patternsOf: (name: string) => readonly PatternRead[];
  readonly holds: (node: t.Node) => boolean;
}

export interface MemberRead {
  readonly member: string;
  readonly node: t.MemberExpression;
}

/** What is taken apart, and the names of all that is taken out. */
export interface PatternRead {
  readonly node: t.Node;
  readonly members: readonly string[];
}

export function earlyReads(program: t.Program): EarlyReads {
  const functions = program.body.flatMap((statement) => hoisted(statement) ?? []);
  const inside = new Set<t.Node>();
  const shorthands = new Map<t.Node, t.ObjectProperty>();
  const constructed = new Set<t.Node>();
  const members = new Map<t.Node, MemberRead>();
  const patterns = new Map<t.Node, PatternRead>();
  const targets = new Set<t.Node>();
  const gather = (node: t.Node): void => {
    inside.add(node);
    if (node.type === 'NewExpression') constructed.add(headOf(node.callee));
    if (node.type === 'ObjectProperty' && node.shorthand) shorthands.set(node.value, node);
    if (node.type === 'MemberExpression') {
      const member = staticKey({ key: node.property, computed: node.computed });
      if (member !== null) members.set(unwrap(node.object), { member, node });
    }
    const taken = node.type === 'VariableDeclarator' ? takenOut(node) : null;
    if (taken !== null) patterns.set(taken.node, taken);
    for (const target of targetsOf(node)) if (target !== null) targets.add(target);
    forEachChild(node, gather);
  };
  functions.forEach(gather);
  const reads = new Map<string, EarlyRead[]>();
  for (const reference of functions.length === 0 ? [] : bindNames(program).references) {
    if (!isReadOfImport(reference) || !inside.has(reference.node) || constructed.has(reference.node)) continue;
    const read = { name: reference.name, node: reference.node, shorthand: shorthands.get(reference.node) ?? null };
    reads.set(reference.name, [...(reads.get(reference.name) ?? []), read]);
  }
  const of = (name: string): readonly EarlyRead[] => reads.get(name) ?? [];
  return {
    of,
    membersOf: (name) =>
      of(name)
        .flatMap(({ node }) => members.get(node) ?? [])
        .filter(({ node }) => !targets.has(node)),
    patternsOf: (name) => of(name).flatMap(({ node }) => patterns.get(node) ?? []),
    holds: (node) => inside.has(node),
  };
}

/** `{ save, clear: again = none } = actions`; null where it cannot be said what is taken out. */
function takenOut({ id, init }: t.VariableDeclarator): PatternRead | null {
  if (id.type !== 'ObjectPattern' || !init) return null;
  const members = id.properties.map((property) => (property.type === 'ObjectProperty' ? staticKey(property) : null));
  return members.every((member) => member !== null) ? { node: unwrap(init), members } : null;
}

/** What is written to, or deleted. */
function targetsOf(node: t.Node): readonly (t.Node | null)[] {
  switch (node.type) {
    case 'AssignmentExpression':
    case 'AssignmentPattern':
    case 'ForOfStatement':
    case 'ForInStatement':
      return [node.left];
    case 'UpdateExpression':
    case 'RestElement':
      return [node.argument];
    case 'UnaryExpression':
      return node.operator === 'delete' ? [node.argument] : [];
    case 'ArrayPattern':
      return node.elements;
    case 'ObjectPattern':
      return node.properties.map((property) => (property.type === 'ObjectProperty' ? property.value : property.argument));
    default:
      return [];
  }
}

function hoisted(statement: t.Statement): t.FunctionDeclaration | null {
  const declaration = 'declaration' in statement && statement.declaration ? statement.declaration : statement;
  return declaration.type === 'FunctionDeclaration' ? declaration : null;
}

/** `a` of `a.b.c`. */
function headOf(node: t.Node): t.Node {
  const value = unwrap(node);
  return value.type === 'MemberExpression' ? headOf(value.object) : value;
}

function isReadOfImport({ binding, write, node }: NameReference): boolean {
  return binding?.kind === 'import' && binding.scope.kind === 'root' && !write && node.type === 'Identifier';
}
